package dev.flightloom.bootstrap.wiring;

import dev.flightloom.application.audit.CommandGuard;
import dev.flightloom.application.device.port.out.Devices;
import dev.flightloom.application.flighttask.ChangeFlightTaskService;
import dev.flightloom.application.flighttask.CreateFlightTaskService;
import dev.flightloom.application.flighttask.FlightTaskQueries;
import dev.flightloom.application.flighttask.ListFlightTasksService;
import dev.flightloom.application.flighttask.LookUpPolicy;
import dev.flightloom.application.flighttask.Pause;
import dev.flightloom.application.flighttask.TaskLookUp;
import dev.flightloom.application.flighttask.WatchFlightTaskService;
import dev.flightloom.application.flighttask.WatchPolicy;
import dev.flightloom.application.flighttask.port.in.CheckFlightTask;
import dev.flightloom.application.flighttask.port.in.FindFlightTask;
import dev.flightloom.application.flighttask.port.out.FlightTasks;
import dev.flightloom.application.system.port.in.ReadClock;
import dev.flightloom.bootstrap.CommandsConfig;
import dev.flightloom.bootstrap.WatchConfig;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.concurrent.locks.LockSupport;

/** Wires the flight task use cases, by FlightHub's clock: it decides when a task starts. */
class FlightTaskWiring {

  @Produces
  @Singleton
  FlightTaskQueries queries(FlightTasks tasks) {
    return new FlightTaskQueries(tasks);
  }

  @Produces
  @Singleton
  ListFlightTasksService listing(Devices devices, FlightTasks tasks, ReadClock clock) {
    return new ListFlightTasksService(devices, tasks, clock::read);
  }

  @Produces
  @Singleton
  CreateFlightTaskService creation(
      CommandGuard guard, CheckFlightTask check, FlightTasks tasks, TaskLookUp lookUp) {
    return new CreateFlightTaskService(guard, check, tasks, lookUp);
  }

  @Produces
  @Singleton
  ChangeFlightTaskService change(
      CommandGuard guard,
      FindFlightTask findTask,
      FlightTasks tasks,
      LookUpPolicy policy,
      Pause pause) {
    return new ChangeFlightTaskService(guard, findTask, tasks, policy, pause);
  }

  @Produces
  @Singleton
  WatchFlightTaskService watch(
      FindFlightTask findTask,
      FlightTasks tasks,
      WatchConfig config,
      Pause pause,
      ReadClock clock) {
    var policy =
        new WatchPolicy(config.pace(), config.startGrace(), config.mediaWait(), config.patience());
    return new WatchFlightTaskService(findTask, tasks, policy, pause, clock::read);
  }

  @Produces
  @Singleton
  TaskLookUp lookUp(FlightTasks tasks, LookUpPolicy policy, Pause pause, ReadClock clock) {
    return new TaskLookUp(tasks, policy, pause, clock::read);
  }

  @Produces
  @Singleton
  LookUpPolicy lookUpPolicy(CommandsConfig config) {
    return new LookUpPolicy(config.lookUp().looks(), config.lookUp().pause());
  }

  /** An interrupted thread does not wait, so that a watch ends at once. */
  @Produces
  @Singleton
  Pause pause() {
    return duration -> LockSupport.parkNanos(duration.toNanos());
  }
}
