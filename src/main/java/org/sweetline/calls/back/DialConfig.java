package org.sweetline.calls.back;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import org.sweetline.calls.hours.opening.Span;
import org.sweetline.config.CheckedConfig;
import org.sweetline.config.ConfigException;
import org.sweetline.config.Settings;

/** Where to, how often and how fast the desk may call. */
@ApplicationScoped
public class DialConfig implements CheckedConfig {

    private static final int MOST = 100_000;

    private final String home;
    private final Set<String> countries;
    private final String ownNumber;
    private final int callsPerSecond;
    private final int agentCallsPerHour;
    private final int callsPerHour;
    private final int callsWithoutUs;
    private final int attempts;
    private final Duration pause;
    private final Duration expiry;
    private final int mostDays;
    private final boolean messageEnds;
    private final Span day;
    private final Duration awake;
    private final int hiddenCallbacksPerHour;

    @Inject
    DialConfig(Settings settings) {
        home = settings.text("sweetline.phone.region", "US");
        countries = settings.countries("sweetline.voice.dial.countries", "US,CA,KR");
        ownNumber = settings.text("twilio.number", "");
        callsPerSecond = settings.number("sweetline.voice.calls.per.second", 1, 1, 100);
        agentCallsPerHour = settings.number("sweetline.voice.agent.calls.per.hour", 60, 1, MOST);
        callsPerHour = settings.number("sweetline.voice.calls.per.hour", 600, 1, MOST);
        callsWithoutUs = settings.number("sweetline.voice.calls.without.us", 5, 0, MOST);
        attempts = settings.number("sweetline.callback.attempts", 3, 1, 10);
        pause = settings.duration("sweetline.callback.pause", Duration.ofMinutes(10));
        expiry = settings.duration("sweetline.callback.expiry", Duration.ofDays(2));
        mostDays = settings.number("sweetline.callback.most.days", 3, 1, 60);
        messageEnds = settings.flag("sweetline.callback.message.ends", false);
        day = day(settings.text("sweetline.callback.day", "08:00-21:00"));
        awake = settings.duration("sweetline.callback.awake", Duration.ofHours(1));
        hiddenCallbacksPerHour = settings.number("sweetline.callback.hidden.per.hour", 10, 0, MOST);
    }

    private static Span day(String text) {
        return Span.parse(text)
                .filter(span -> !span.crossesMidnight())
                .orElseThrow(() -> new ConfigException(
                        "SWEETLINE_CALLBACK_DAY must be a part of one day, such as 08:00-21:00, but is not"));
    }

    String home() {
        return home;
    }

    Set<String> countries() {
        return countries;
    }

    /** What customers see when we call; "" when there is none. */
    String ownNumber() {
        return ownNumber;
    }

    int callsPerSecond() {
        return callsPerSecond;
    }

    int agentCallsPerHour() {
        return agentCallsPerHour;
    }

    int callsPerHour() {
        return callsPerHour;
    }

    /** How many customers may talk with somebody outside at a time while nobody of ours is with them. */
    public int callsWithoutUs() {
        return callsWithoutUs;
    }

    /** How often somebody is called before we let it be. */
    int attempts() {
        return attempts;
    }

    /** After the first try in vain; later ones wait longer. */
    Duration pause() {
        return pause;
    }

    /** How long after its time a callback is still made up for. */
    Duration expiry() {
        return expiry;
    }

    /** On how many days they may be due before we let it be: one put off to the next opening has a new time, but not for ever. */
    int mostDays() {
        return mostDays;
    }

    /** Whether a message on an answering machine is enough, or the customer is called again. */
    boolean messageEnds() {
        return messageEnds;
    }

    /** When customers may be called who did not name the time. */
    Span day() {
        return day;
    }

    /** How long somebody is taken to be awake after a call of their own, whatever their clock shows. */
    Duration awake() {
        return awake;
    }

    /** How many callbacks may be asked for in an hour by callers who show no number, all of them together. */
    int hiddenCallbacksPerHour() {
        return hiddenCallbacksPerHour;
    }
}
