package org.sweetline.satisfaction.awards.formulas;

/** Somebody who takes part. */
public record Colleague(long id, String name) {}
