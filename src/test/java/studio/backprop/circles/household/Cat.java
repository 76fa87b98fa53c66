package studio.backprop.circles.household;

record Cat(Owner owner) implements Pet {}
