package dev.flightloom.domain.audit;

/** What became of an intent. */
public sealed interface Verdict {

  /** Which of the variants it is, for lists and filters. */
  enum Kind {
    BEGUN,
    ACCEPTED,
    REFUSED,
    UNKNOWN
  }

  /** The call has begun; if it stays so, the process died within it and nobody knows the end. */
  record Begun() implements Verdict {}

  /** FlightHub accepted it, which does not mean that it was carried out (contract chapter 4.3). */
  record Accepted(String answer) implements Verdict {}

  /** It was refused, by a rule of ours or by FlightHub; nothing moved because of it. */
  record Refused(String code, String message) implements Verdict {}

  /** The answer was lost and a look-up could not settle it. */
  record Unknown(String code, String message) implements Verdict {}

  /** Which variant this is. */
  default Kind kind() {
    return switch (this) {
      case Begun _ -> Kind.BEGUN;
      case Accepted _ -> Kind.ACCEPTED;
      case Refused _ -> Kind.REFUSED;
      case Unknown _ -> Kind.UNKNOWN;
    };
  }
}
