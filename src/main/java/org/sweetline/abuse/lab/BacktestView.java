package org.sweetline.abuse.lab;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sweetline.abuse.lab.replay.BacktestReport;
import org.sweetline.web.OneOf;

/**
 * A backtest and how far it is.
 *
 * @param revision of the draft that it tried
 * @param progress from 0 to 100
 * @param report null until it is done, and in lists
 */
public record BacktestView(
        long id,
        long version,
        long revision,
        long against,
        int months,
        @OneOf(BacktestState.class) String state,
        int progress,
        String askedBy,
        Instant askedAt,
        @Nullable Instant doneAt,
        @Nullable Double seconds,
        String trouble,
        @Nullable BacktestReport report) {}
