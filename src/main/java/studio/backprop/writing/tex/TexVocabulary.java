package studio.backprop.writing.tex;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The TeX that a formula may be written in: names that stand for what is drawn, and for how it is
/// put together.
///
/// No command is among them that is told a number, a length or a count: with a large one the
/// typesetter goes on without end. None defines anything or reads a file. `\binom` is missing
/// because each that stands in another doubles its height.
public final class TexVocabulary {

  /// Commands that are one sign, or one word, or one space.
  private static final Set<String> SIGNS =
      words(
          """
          alpha,beta,gamma,delta,epsilon,varepsilon,zeta,eta,theta,vartheta,iota,kappa,varkappa
          lambda,mu,nu,xi,omicron,pi,varpi,rho,varrho,sigma,varsigma,tau,upsilon,phi,varphi,chi,psi
          omega,Gamma,Delta,Theta,Lambda,Xi,Pi,Sigma,Upsilon,Phi,Psi,Omega,varGamma,varDelta
          varTheta,varLambda,varXi,varPi,varSigma,varUpsilon,varPhi,varPsi,varOmega,digamma

          aleph,beth,gimel,daleth,hbar,hslash,imath,jmath,ell,wp,Re,Im,partial,nabla,infty,prime
          backprime,emptyset,varnothing,top,bot,angle,forall,exists,nexists,neg,lnot,complement,flat
          natural,sharp,clubsuit,diamondsuit,heartsuit,spadesuit,checkmark,surd

          plus,minus,pm,mp,times,div,cdot,ast,star,circ,bullet,centerdot,cap,cup,uplus,sqcap,sqcup
          vee,lor,wedge,land,oplus,ominus,otimes,oslash,odot,dagger,ddagger,dag,ddag,amalg,wr
          setminus,smallsetminus,diamond,Diamond,bigcirc,bigstar,triangle,triangledown,triangleleft
          triangleright,vartriangle,blacktriangle,square,Box,blacksquare,lozenge,blacklozenge
          boxplus,boxminus,boxtimes,boxdot,ltimes,rtimes,dotplus,barwedge,veebar,circledast
          circledcirc,circleddash,divideontimes

          equals,lt,gt,le,leq,leqq,leqslant,ge,geq,geqq,geqslant,ne,neq,equiv,sim,simeq,approx
          approxeq,cong,doteq,doteqdot,asymp,propto,varpropto,perp,mid,nmid,parallel,nparallel,ll,gg
          lll,ggg,prec,preceq,succ,succeq,subset,subseteq,subsetneq,supset,supseteq,supsetneq
          nsubseteq,nsupseteq,sqsubset,sqsubseteq,sqsupset,sqsupseteq,in,ni,owns,notin,not,vdash
          dashv,models,smile,frown,bowtie,therefore,because,triangleq,circeq,bumpeq,colon
          colonequals,lesssim,gtrsim,lessgtr,gtrless,nless,ngtr,nleq,ngeq

          leftarrow,gets,rightarrow,to,leftrightarrow,Leftarrow,Rightarrow,Leftrightarrow
          longleftarrow,longrightarrow,longleftrightarrow,Longleftarrow,Longrightarrow
          Longleftrightarrow,iff,implies,impliedby,mapsto,longmapsto,hookleftarrow,hookrightarrow
          leftharpoonup,leftharpoondown,rightharpoonup,rightharpoondown,rightleftharpoons
          leftrightharpoons,leftrightarrows,rightleftarrows,uparrow,downarrow,updownarrow,Uparrow
          Downarrow,Updownarrow,nearrow,searrow,swarrow,nwarrow,twoheadrightarrow,twoheadleftarrow
          rightarrowtail,leftarrowtail,rightsquigarrow,leadsto,curvearrowleft,curvearrowright
          circlearrowleft,circlearrowright

          lbrace,rbrace,lbrack,rbrack,langle,rangle,lfloor,rfloor,lceil,rceil,vert,Vert,lVert,rVert
          backslash

          ldotp,cdotp,ldots,cdots,dots,dotsc,dotsb,dotso,dotsi,hdots,vdots,ddots,iddots

          log,lg,ln,exp,sin,cos,tan,cot,sec,csc,arcsin,arccos,arctan,sinh,cosh,tanh,coth,arg,ker,dim
          hom,deg,bmod

          quad,qquad,thinspace,medspace,thickspace,negthinspace,nbsp,underscore,hline
          """);

  /// Commands that are one large sign, or one word, with something above or under it.
  private static final Set<String> OPERATORS =
      words(
          """
          sum,prod,coprod,int,iint,iiint,oint,bigcap,bigcup,bigodot,bigoplus,bigotimes,bigsqcup
          biguplus,bigvee,bigwedge,smallint,lim,limsup,liminf,max,min,sup,inf,det,gcd,Pr
          """);

  /// Commands of one character that are one sign or one space.
  private static final String ESCAPES = "{}|_%$&,:;! ";

  /// Commands with one argument.
  private static final Set<String> UNARY =
      words(
          """
          overline,underline,overbrace,underbrace,overrightarrow,overleftarrow,overleftrightarrow
          mathbf,mathrm,mathit,mathsf,mathtt,mathcal,mathbb,mathfrak,mathscr,mathnormal,boldsymbol
          text,mbox,operatorname,mathrel,mathbin,mathord,mathopen,mathclose,mathpunct
          mathinner,boxed,fbox,phantom,hphantom,vphantom,substack,pmod,cal,frak,Bbb,bold
          """);

  /// Commands with one argument that the typesetter sets twice where a script follows.
  private static final Set<String> DOUBLED =
      words("hat,widehat,bar,tilde,widetilde,dot,ddot,vec,check,breve,acute,grave,mathring,mathop");

  /// Commands with two arguments.
  private static final Set<String> BINARY = words("frac,dfrac,tfrac,overset,underset,stackrel");

  /// Commands that take an option in square brackets before their arguments.
  private static final Set<String> OPTIONAL = words("sqrt,xleftarrow,xrightarrow");

  /// Commands that hold for all that follows them in their group.
  private static final Set<String> SWITCHES =
      words("displaystyle,textstyle,scriptstyle,scriptscriptstyle,bf,it,rm,sf,tt");

  /// Commands with a delimiter.
  private static final Set<String> LARGE =
      words("big,Big,bigg,Bigg,bigl,Bigl,biggl,Biggl,bigr,Bigr,biggr,Biggr");

  private static final Set<String> DELIMITERS =
      words(
          """
          {,},|,lbrace,rbrace,lbrack,rbrack,langle,rangle,lfloor,rfloor,lceil,rceil,vert,Vert,lVert
          rVert,backslash,uparrow,downarrow,updownarrow,Uparrow,Downarrow,Updownarrow
          """);

  private static final Set<String> COLOURS = words("textcolor,fgcolor");

  private static final Set<String> ENVIRONMENTS =
      words(
          """
          array,matrix,smallmatrix,pmatrix,bmatrix,Bmatrix,vmatrix,Vmatrix,cases,align,aligned,gather
          gathered,split
          """);

  /// The columns of an environment, behind its name.
  static final Pattern COLUMNS = Pattern.compile("\\s*\\{[lcr|\\x20]{1,60}}");

  /// The ink of a coloured part.
  static final Pattern INK = Pattern.compile("\\s*\\{\\s*[a-z][a-z-]*\\s*}");

  /// What may stand in square brackets behind a command.
  static final Pattern OPTION = Pattern.compile("\\s*\\[[^\\[\\]{}\\\\%#$&^_]{0,20}]");

  /// The name of an environment.
  static final Pattern ENVIRONMENT = Pattern.compile("\\{([A-Za-z]{1,20})}");

  private static final Map<String, Kind> KINDS = kinds();

  private TexVocabulary() {}

  /// What belongs to a command.
  public enum Kind {
    /// Nothing: it is drawn as it stands.
    SIGN,
    /// Nothing, but limits may follow.
    OPERATOR,
    /// The operator before it.
    LIMITS,
    /// One argument.
    UNARY,
    /// One argument, which the typesetter sets twice where a script follows.
    DOUBLED,
    /// Two arguments.
    BINARY,
    /// An option in square brackets, perhaps, and one argument.
    OPTION,
    /// All that follows in the same group.
    SWITCH,
    /// A bracket that is drawn larger.
    LARGE,
    /// The name of an ink, and one argument.
    COLOUR,
    /// A bracket, and all up to its counterpart.
    LEFT,
    /// Closes what `LEFT` opens.
    RIGHT,
    /// The name of an environment, and all up to its end.
    BEGIN,
    /// Closes what `BEGIN` opens.
    END,
    /// The end of a row.
    ROW
  }

  private static Map<String, Kind> kinds() {
    Map<String, Kind> kinds = new HashMap<>();
    SIGNS.forEach(name -> kinds.put(name, Kind.SIGN));
    ESCAPES.chars().forEach(sign -> kinds.put(Character.toString(sign), Kind.SIGN));
    OPERATORS.forEach(name -> kinds.put(name, Kind.OPERATOR));
    kinds.put("limits", Kind.LIMITS);
    DOUBLED.forEach(name -> kinds.put(name, Kind.DOUBLED));
    UNARY.forEach(name -> kinds.put(name, Kind.UNARY));
    BINARY.forEach(name -> kinds.put(name, Kind.BINARY));
    OPTIONAL.forEach(name -> kinds.put(name, Kind.OPTION));
    SWITCHES.forEach(name -> kinds.put(name, Kind.SWITCH));
    LARGE.forEach(name -> kinds.put(name, Kind.LARGE));
    COLOURS.forEach(name -> kinds.put(name, Kind.COLOUR));
    kinds.put("left", Kind.LEFT);
    kinds.put("right", Kind.RIGHT);
    kinds.put("begin", Kind.BEGIN);
    kinds.put("end", Kind.END);
    kinds.put("\\", Kind.ROW);
    return Map.copyOf(kinds);
  }

  private static Set<String> words(String listed) {
    return Set.of(listed.strip().split("[,\n]+", -1));
  }

  /// What belongs to a command, named without its backslash; empty where it is not allowed.
  static Optional<Kind> kind(String command) {
    return Optional.ofNullable(KINDS.get(command));
  }

  /// The commands of a kind, without their backslashes.
  public static List<String> commands(Kind kind) {
    return KINDS.keySet().stream().filter(name -> KINDS.get(name) == kind).sorted().toList();
  }

  /// Whether a command, without its backslash, is a bracket that `\left` makes as high as needed.
  static boolean isDelimiter(String command) {
    return DELIMITERS.contains(command);
  }

  static boolean isDelimiter(char sign) {
    return "()[]|./<>".indexOf(sign) >= 0;
  }

  static boolean isEnvironment(String name) {
    return ENVIRONMENTS.contains(name);
  }

  /// Whether the columns of an environment are given behind its name.
  static boolean hasColumns(String environment) {
    return environment.equals("array");
  }
}
