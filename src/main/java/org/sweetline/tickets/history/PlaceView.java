package org.sweetline.tickets.history;

import org.jspecify.annotations.Nullable;

/** Where a customer lives, and the order that says so; empty when none does. */
public record PlaceView(
        @Nullable String country,
        @Nullable String city,
        @Nullable String timeZone,
        @Nullable String order) {}
