package org.sweetline.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.sweetline.config.CheckedConfig;
import org.sweetline.config.Settings;

/** How long things may take. */
@ApplicationScoped
class ReturnsConfig implements CheckedConfig {

    private final Duration authorization;
    private final Duration reminder;
    private final Duration appeal;
    private final Duration answer;
    private final Duration decision;
    private final Duration assessment;
    private final Duration undo;

    @Inject
    ReturnsConfig(Settings settings) {
        authorization = settings.duration("sweetline.returns.authorization", Duration.ofDays(30));
        reminder = settings.duration("sweetline.returns.reminder", Duration.ofDays(7));
        appeal = settings.duration("sweetline.returns.appeal", Duration.ofDays(14));
        answer = settings.duration("sweetline.returns.answer", Duration.ofDays(14));
        decision = settings.duration("sweetline.returns.decision", Duration.ofDays(2));
        assessment = settings.duration("sweetline.returns.assessment", Duration.ofMinutes(2));
        undo = settings.duration("sweetline.returns.undo", Duration.ofMinutes(2));
    }

    /** What is decided at this time holds so long. */
    Ruling.Terms terms(Instant at) {
        return new Ruling.Terms(at.plus(authorization), at.plus(appeal));
    }

    /** So long before an authorization ends the customer is reminded. */
    Duration reminder() {
        return reminder;
    }

    /** So long the customer has for an answer; then a person decides without one. */
    Duration answer() {
        return answer;
    }

    /** So soon requests and appeals are to be decided. */
    Duration decision() {
        return decision;
    }

    /** A request of which no score has come for so long is looked at without one. */
    Duration assessment() {
        return assessment;
    }

    /** So long a decision on many at once can be undone, and its letters wait. */
    Duration undo() {
        return undo;
    }
}
