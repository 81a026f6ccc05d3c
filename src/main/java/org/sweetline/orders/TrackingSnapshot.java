package org.sweetline.orders;

/** A parcel's tracking number and who carries it. */
public record TrackingSnapshot(String carrier, String title, String number) {}
