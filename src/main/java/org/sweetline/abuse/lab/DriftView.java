package org.sweetline.abuse.lab;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether rules do today what they did.
 *
 * @param days the newest first
 * @param mean of the share of alerts a day, over the days before the newest
 * @param deviation of those days' shares
 * @param psi how far last night's scores are from those of the nights before; above 0.2 is a shift; null before two nights
 * @param alarms what is out of the ordinary: {@code alert-rate}, {@code scores}
 */
public record DriftView(
        List<DayView> days,
        double mean,
        double deviation,
        @Nullable Double psi,
        List<String> alarms) {

    /** Returns that were assessed when they were asked for, and how many of these were for a person. */
    public record DayView(LocalDate day, int assessed, int alerts, double rate) {}
}
