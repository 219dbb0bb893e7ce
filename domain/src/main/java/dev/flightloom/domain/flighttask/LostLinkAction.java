package dev.flightloom.domain.flighttask;

/** What the aircraft does when it loses the remote link (out_of_control_action_in_flight). */
public enum LostLinkAction {
  RETURN_HOME,
  CONTINUE_TASK
}
