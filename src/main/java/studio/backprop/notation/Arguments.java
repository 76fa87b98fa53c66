package studio.backprop.notation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a function is given in one call, by the names of its parameters.
public record Arguments(Map<String, Syntax> byName) {

  /// The arguments of a call.
  ///
  /// @throws FaultException where one is missing, unknown, repeated, or one too many
  public static Arguments of(Syntax.Call call, Signature signature) {
    List<Parameter> parameters = signature.parameters();
    Map<String, Syntax> given = new HashMap<>();
    if (call.inOrder().size() > parameters.size()) {
      throw new FaultException(
          call.inOrder().get(parameters.size()).place(),
          new Fault.TooManyArguments(signature, call.inOrder().size()));
    }
    for (int k = 0; k < call.inOrder().size(); k++) {
      given.put(parameters.get(k).name(), call.inOrder().get(k));
    }
    for (Syntax.Named named : call.byName()) {
      if (signature.parameter(named.name()).isEmpty()) {
        throw new FaultException(named.place(), new Fault.UnknownArgument(signature, named.name()));
      }
      if (given.put(named.name(), named.value()) != null) {
        throw new FaultException(
            named.place(), new Fault.ArgumentRepeated(signature, named.name()));
      }
    }
    for (Parameter parameter : parameters) {
      if (parameter.isRequired() && !given.containsKey(parameter.name())) {
        throw new FaultException(
            call.place(), new Fault.ArgumentMissing(signature, parameter.name()));
      }
    }
    return new Arguments(given);
  }

  /// What is given for a required parameter.
  public Syntax of(Parameter parameter) {
    return get(parameter.name());
  }

  Syntax get(String parameter) {
    return find(parameter).orElseThrow();
  }

  Optional<Syntax> find(String parameter) {
    return Optional.ofNullable(byName.get(parameter));
  }
}
