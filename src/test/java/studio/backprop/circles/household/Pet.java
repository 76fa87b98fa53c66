package studio.backprop.circles.household;

sealed interface Pet permits Cat, Dog {}
