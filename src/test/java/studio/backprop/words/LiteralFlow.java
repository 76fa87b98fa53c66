package studio.backprop.words;

import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.Label;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.ArrayLoadInstruction;
import java.lang.classfile.instruction.ArrayStoreInstruction;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.ConvertInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LabelTarget;
import java.lang.classfile.instruction.LoadInstruction;
import java.lang.classfile.instruction.LookupSwitchInstruction;
import java.lang.classfile.instruction.MonitorInstruction;
import java.lang.classfile.instruction.NewMultiArrayInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.classfile.instruction.NewPrimitiveArrayInstruction;
import java.lang.classfile.instruction.NewReferenceArrayInstruction;
import java.lang.classfile.instruction.OperatorInstruction;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.classfile.instruction.StackInstruction;
import java.lang.classfile.instruction.StoreInstruction;
import java.lang.classfile.instruction.SwitchCase;
import java.lang.classfile.instruction.TableSwitchInstruction;
import java.lang.classfile.instruction.ThrowInstruction;
import java.lang.classfile.instruction.TypeCheckInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Follows the literals of one method over the operand stack, in the order in which the code
/// stands: what is called with them, and what comes of it.
final class LiteralFlow {
  private final String place;
  private final List<Literal> literals = new ArrayList<>();
  private final OperandStack stack = new OperandStack();
  private final Map<Integer, OperandStack.Value> locals = new HashMap<>();
  private final List<Use> uses = new ArrayList<>();

  LiteralFlow(String place) {
    this.place = place;
  }

  /// The literals of the method.
  List<Literal> literals() {
    return literals;
  }

  /// What it calls and sets.
  List<Use> uses() {
    return uses;
  }

  void follow(MethodModel method, CodeModel code) {
    parameters(method);
    code.exceptionHandlers().forEach(caught -> stack.caughtAt(caught.handler()));
    code.forEach(this::step);
  }

  private void parameters(MethodModel method) {
    String of =
        Use.method(
            method.parent().orElseThrow().thisClass().asSymbol(),
            method.methodName().stringValue(),
            method.methodTypeSymbol());
    int slot = method.flags().has(AccessFlag.STATIC) ? 0 : 1;
    int position = slot;
    for (ClassDesc type : method.methodTypeSymbol().parameterList()) {
      int slots = TypeKind.from(type).slotSize();
      locals.put(slot, OperandStack.Value.from(Use.given(of, position++), slots));
      slot += slots;
    }
  }

  private void step(CodeElement element) {
    switch (element) {
      case LabelTarget target -> stack.arriveAt(target.label());
      case ConstantInstruction constant -> constant(constant.constantValue(), constant.typeKind());
      case LoadInstruction load ->
          stack.push(
              locals.getOrDefault(load.slot(), OperandStack.Value.of(load.typeKind().slotSize())));
      case StoreInstruction store -> locals.put(store.slot(), stack.pop());
      case FieldInstruction field -> field(field);
      case InvokeInstruction call -> call(call);
      case InvokeDynamicInstruction call -> join(call);
      case NewObjectInstruction _ -> stack.push(OperandStack.Value.of(1));
      case NewPrimitiveArrayInstruction _, NewReferenceArrayInstruction _ -> replace(1, 1);
      case NewMultiArrayInstruction array -> replace(array.dimensions(), 1);
      case ArrayLoadInstruction load -> replace(2, load.typeKind().slotSize());
      case ArrayStoreInstruction _ -> {
        OperandStack.Value stored = stack.pop();
        stack.pop();
        stack.pop().be(stored);
      }
      case TypeCheckInstruction check when check.opcode() == Opcode.INSTANCEOF -> replace(1, 1);
      case ConvertInstruction convert -> replace(1, convert.toType().slotSize());
      case OperatorInstruction operator -> operate(operator);
      case MonitorInstruction _ -> stack.pop();
      case StackInstruction moved -> stack.move(moved.opcode());
      case BranchInstruction branch -> branch(branch);
      case TableSwitchInstruction table -> branches(table.defaultTarget(), table.cases());
      case LookupSwitchInstruction lookup -> branches(lookup.defaultTarget(), lookup.cases());
      case ReturnInstruction _, ThrowInstruction _ -> stack.end();
      default -> {}
    }
  }

  private void constant(ConstantDesc constant, TypeKind kind) {
    OperandStack.Value value = OperandStack.Value.of(kind.slotSize());
    if (constant instanceof String text) {
      value.literals().add(literal(text));
    }
    stack.push(value);
  }

  private Literal literal(String text) {
    Literal literal = new Literal(place, text);
    literals.add(literal);
    return literal;
  }

  private void field(FieldInstruction field) {
    boolean isPut = field.opcode() == Opcode.PUTFIELD || field.opcode() == Opcode.PUTSTATIC;
    String of = Use.field(field.owner().asSymbol(), field.name().stringValue());
    if (isPut) {
      uses.add(new Use(place, of, List.of(stack.pop())));
    }
    if (field.opcode() == Opcode.PUTFIELD || field.opcode() == Opcode.GETFIELD) {
      stack.pop();
    }
    if (!isPut) {
      stack.push(
          OperandStack.Value.from(Use.given(of, 0), TypeKind.from(field.typeSymbol()).slotSize()));
    }
  }

  private void call(InvokeInstruction call) {
    MethodTypeDesc type = call.typeSymbol();
    boolean isStatic = call.opcode() == Opcode.INVOKESTATIC;
    List<OperandStack.Value> given = stack.pop(type.parameterCount() + (isStatic ? 0 : 1));
    String method = Use.method(call.owner().asSymbol(), call.name().stringValue(), type);
    uses.add(new Use(place, method, given));
    OperandStack.Value made = isStatic ? OperandStack.Value.of(1) : given.getFirst();
    given.stream().skip(isStatic ? 0 : 1).forEach(made::takeIn);
    boolean isNew = call.name().equalsString("<init>");
    OperandStack.Value result =
        give(made, isNew ? call.owner().asSymbol() : type.returnType(), type.returnType());
    result.sources().add(method);
    if (isPassedOn(call.owner().asSymbol())) {
      given.forEach(value -> result.sources().addAll(value.sources()));
    }
  }

  /// Whether what is given to a type's methods comes out of them again, as far as is known here. Of
  /// a map other things do.
  private static boolean isPassedOn(ClassDesc owner) {
    String descriptor = owner.descriptorString();
    return descriptor.startsWith("Ljava/") && !descriptor.equals("Ljava/util/Map;");
  }

  private void join(InvokeDynamicInstruction call) {
    MethodTypeDesc type = call.typeSymbol();
    OperandStack.Value joined = OperandStack.Value.of(1);
    List<OperandStack.Value> given = stack.pop(type.parameterCount());
    given.forEach(joined::takeIn);
    if (call.name().equalsString("makeConcatWithConstants")
        && call.bootstrapArgs().getFirst() instanceof String recipe) {
      joined.literals().add(literal(recipe));
    }
    OperandStack.Value result = give(joined, type.returnType(), type.returnType());
    call.bootstrapArgs().stream()
        .filter(DirectMethodHandleDesc.class::isInstance)
        .map(DirectMethodHandleDesc.class::cast)
        .filter(code -> code.lookupDescriptor().startsWith("("))
        .map(LiteralFlow::method)
        .forEach(method -> {
          uses.add(new Use(place, method, given));
          result.sources().add(method);
        });
  }

  private static String method(DirectMethodHandleDesc code) {
    return Use.method(
        code.owner(), code.methodName(), MethodTypeDesc.ofDescriptor(code.lookupDescriptor()));
  }

  private OperandStack.Value give(OperandStack.Value from, ClassDesc made, ClassDesc returned) {
    from.literals().forEach(literal -> literal.madeInto().add(made.descriptorString()));
    boolean isNothing = TypeKind.from(returned) == TypeKind.VOID;
    OperandStack.Value result =
        OperandStack.Value.of(isNothing ? 1 : TypeKind.from(returned).slotSize());
    if (!isNothing) {
      result.takeIn(from);
      stack.push(result);
    }
    return result;
  }

  private void operate(OperatorInstruction operator) {
    String name = operator.opcode().name();
    boolean isUnary = name.endsWith("NEG") || name.equals("ARRAYLENGTH");
    boolean isInt = name.contains("CMP") || name.equals("ARRAYLENGTH");
    replace(isUnary ? 1 : 2, isInt ? 1 : operator.typeKind().slotSize());
  }

  private void replace(int operands, int slots) {
    stack.pop(operands);
    stack.push(OperandStack.Value.of(slots));
  }

  private void branch(BranchInstruction branch) {
    String name = branch.opcode().name();
    boolean isGoto = name.startsWith("GOTO");
    stack.pop(isGoto ? 0 : name.contains("CMP") ? 2 : 1);
    stack.leaveFor(branch.target());
    if (isGoto) {
      stack.end();
    }
  }

  private void branches(Label otherwise, List<SwitchCase> cases) {
    stack.pop();
    stack.leaveFor(otherwise);
    cases.forEach(one -> stack.leaveFor(one.target()));
    stack.end();
  }
}
