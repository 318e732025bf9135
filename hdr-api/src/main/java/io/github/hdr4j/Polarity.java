package io.github.hdr4j;

/** Whether the writing is darker or lighter than what it is written on. */
public enum Polarity {
  /** Pen on paper, marker on whiteboard. */
  DARK_ON_LIGHT,
  /** Chalk on a blackboard, dark mode, MNIST's own pictures. */
  LIGHT_ON_DARK
}
