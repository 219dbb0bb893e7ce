package dev.flightloom.application.reconstruction.upload;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Lets a limited number through; the limit halves when the store throttles and grows again. */
final class Gate {

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition room = lock.newCondition();
  private final int most;
  private int limit;
  private int inside;
  private int successes;

  Gate(int most) {
    this.most = most;
    this.limit = most;
  }

  void enter() {
    lock.lock();
    try {
      while (inside >= limit) {
        room.awaitUninterruptibly();
      }
      inside++;
    } finally {
      lock.unlock();
    }
  }

  void leave() {
    lock.lock();
    try {
      inside--;
      room.signal();
    } finally {
      lock.unlock();
    }
  }

  void slowDown() {
    lock.lock();
    try {
      limit = Math.max(1, limit / 2);
      successes = 0;
    } finally {
      lock.unlock();
    }
  }

  void succeeded() {
    lock.lock();
    try {
      if (++successes >= limit && limit < most) {
        limit++;
        successes = 0;
        room.signal();
      }
    } finally {
      lock.unlock();
    }
  }

  int limit() {
    lock.lock();
    try {
      return limit;
    } finally {
      lock.unlock();
    }
  }
}
