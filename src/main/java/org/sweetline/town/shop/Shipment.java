package org.sweetline.town.shop;

import java.time.Instant;

/** A parcel on its way. */
public record Shipment(int id, Instant at, String carrier, String title, String trackNumber) {}
