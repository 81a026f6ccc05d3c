package org.sweetline.satisfaction.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.sweetline.config.CheckedConfig;
import org.sweetline.config.Settings;

/** How much is asked of those who are compared. */
@ApplicationScoped
class StandingConfig implements CheckedConfig {

    private static final int MOST = 10_000;

    private final int strength;
    private final int answers;

    @Inject
    StandingConfig(Settings settings) {
        strength = settings.number("sweetline.standing.strength", 20, 1, MOST);
        answers = settings.number("sweetline.standing.answers", 20, 1, MOST);
    }

    /** How many answers of the team are mixed into those of each. */
    int strength() {
        return strength;
    }

    /** From how many answers on somebody is compared at all. */
    int answers() {
        return answers;
    }
}
