package studio.backprop.circles.household;

/// No kind of pet: one of them knows it, and it knows another.
record Owner(Dog dog) {}
