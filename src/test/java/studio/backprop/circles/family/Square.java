package studio.backprop.circles.family;

record Square(double side) implements Shape {
  Shape rounded() {
    return new Disc(side / 2);
  }
}
