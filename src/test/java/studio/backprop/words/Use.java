package studio.backprop.words;

import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.List;

/// What a method, or a field, is given.
///
/// @param place class and method in which that happens
/// @param of the method that is called, or the field that is set, as [#method] and [#field] name it
/// @param values the receiver, where there is one, and the arguments
record Use(String place, String of, List<OperandStack.Value> values) {

  static String method(ClassDesc owner, String name, MethodTypeDesc type) {
    return field(owner, name) + type.descriptorString();
  }

  static String field(ClassDesc owner, String name) {
    String descriptor = owner.descriptorString();
    return descriptor.substring(1, descriptor.length() - 1).replace('/', '.') + "." + name;
  }

  /// One of what is given, as it is known where it is used.
  static String given(String of, int position) {
    return of + "#" + position;
  }

  String given(int position) {
    return given(of, position);
  }
}
