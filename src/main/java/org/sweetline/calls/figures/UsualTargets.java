package org.sweetline.calls.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.sweetline.calls.hours.PhoneSettings;
import org.sweetline.calls.hours.PhoneSettingsReader;

/** The goal of the phone settings: what everything is held against that is not asked by another. */
@ApplicationScoped
public class UsualTargets {

    private final PhoneSettingsReader settings;

    @Inject
    UsualTargets(PhoneSettingsReader settings) {
        this.settings = settings;
    }

    public Targets read() throws SQLException {
        PhoneSettings present = settings.read();
        return new Targets(
                present.serviceLevelPercent(),
                present.serviceLevelSeconds(),
                present.shortAbandonSeconds(),
                present.firstContactDays());
    }
}
