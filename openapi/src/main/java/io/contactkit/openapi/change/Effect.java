package io.contactkit.openapi.change;

/** What a change does to the set of values that a schema allows. */
enum Effect {
  NARROWER,
  WIDER,
  /** Some values leave, others come. */
  OTHER;

  Level level(Side side) {
    boolean harmless = this == (side == Side.REQUEST ? WIDER : NARROWER);
    return harmless ? Level.COMPATIBLE : Level.BREAKING;
  }

  String why(Side side) {
    boolean harmless = level(side) == Level.COMPATIBLE;
    if (side == Side.REQUEST) {
      return harmless
          ? "whatever callers send is accepted as before"
          : "callers may send what is refused now";
    }
    return harmless
        ? "callers are prepared for this and more"
        : "callers may get what the released document rules out";
  }

  /** The effect of going from one value to another where more of it allows more. */
  static Effect growing(int comparison) {
    return comparison < 0 ? WIDER : NARROWER;
  }
}
