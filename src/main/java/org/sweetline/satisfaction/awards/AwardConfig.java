package org.sweetline.satisfaction.awards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.sweetline.config.CheckedConfig;
import org.sweetline.config.Settings;
import org.sweetline.satisfaction.awards.formulas.JuryRules;

/** From how many chances on somebody can win. */
@ApplicationScoped
public class AwardConfig implements CheckedConfig {

    private static final int MOST = 100_000;

    private final JuryRules rules;

    @Inject
    public AwardConfig(Settings settings) {
        JuryRules usual = JuryRules.USUAL;
        rules = new JuryRules(
                settings.number("sweetline.awards.contacts", usual.leastContacts(), 1, MOST),
                settings.number("sweetline.awards.surge", usual.leastInSurge(), 1, MOST),
                settings.number("sweetline.awards.complaints", usual.leastComplaints(), 1, MOST),
                settings.number("sweetline.awards.callers", usual.leastCallers(), 1, MOST),
                settings.number("sweetline.awards.language", usual.leastOfALanguage(), 1, MOST),
                settings.number("sweetline.awards.surge.strength", usual.surgeStrength(), 1, MOST));
    }

    JuryRules rules() {
        return rules;
    }
}
