package studio.backprop.circles.family;

record Disc(double radius) implements Shape {}
