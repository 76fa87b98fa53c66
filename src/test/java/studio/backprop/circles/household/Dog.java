package studio.backprop.circles.household;

record Dog() implements Pet {}
