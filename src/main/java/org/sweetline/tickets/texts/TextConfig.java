package org.sweetline.tickets.texts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import org.sweetline.config.CheckedConfig;
import org.sweetline.config.ConfigException;
import org.sweetline.config.Settings;
import org.sweetline.contact.NumberPlan;
import org.sweetline.contact.PhoneNumber;

/** Where to and how often the desk may text. */
@ApplicationScoped
class TextConfig implements CheckedConfig {
    private static final int MOST = 100_000;

    private final String home;
    private final Set<String> countries;
    private final int agentTextsPerHour;
    private final int textsPerHour;
    private final int linksPerHour;
    private final Duration linkPause;
    private final WakingHours waking;

    @Inject
    TextConfig(Settings settings) {
        home = settings.text("sweetline.phone.region", "US");
        countries = settings.countries("sweetline.voice.dial.countries", "US,CA,KR");
        agentTextsPerHour = settings.number("sweetline.text.agent.texts.per.hour", 240, 1, MOST);
        textsPerHour = settings.number("sweetline.text.texts.per.hour", 6_000, 1, MOST);
        linksPerHour = settings.number("sweetline.text.links.per.hour", 200, 0, MOST);
        linkPause = settings.duration("sweetline.text.link.pause", Duration.ofHours(6));
        waking = WakingHours.parse(settings.text("sweetline.callback.day", "08:00-21:00"))
                .orElseThrow(() -> new ConfigException(
                        "SWEETLINE_CALLBACK_DAY must be a part of one day, such as 08:00-21:00, but is not"));
    }

    String home() {
        return home;
    }

    /** Texts cost most where calls do: the countries are the same. */
    boolean reaches(PhoneNumber number) {
        return NumberPlan.isOrdinary(number) && countries.contains(NumberPlan.country(number));
    }

    int agentTextsPerHour() {
        return agentTextsPerHour;
    }

    int textsPerHour() {
        return textsPerHour;
    }

    /** They are sent to whoever calls, so whoever calls often enough could use up what is meant for replies. */
    int linksPerHour() {
        return linksPerHour;
    }

    /** For how long a number that was sent a link is sent no other one. */
    Duration linkPause() {
        return linkPause;
    }

    /** They are the same for texts that are late as for calls. */
    WakingHours waking() {
        return waking;
    }
}
