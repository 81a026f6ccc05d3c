package org.sweetline.town.shop;

import java.time.Instant;

/** A parcel's number with its carrier. */
public record Track(int id, Instant at, String carrier, String title, String number) {}
