package org.sweetline.satisfaction;

/** Settings that ask at any hour of the day. */
final class SettingsFixture {
    private SettingsFixture() {}

    static SurveySettings asking(int share) {
        return new SurveySettings(
                true, share, 180, 10, 0, 24, "America/New_York", 14, 14, 48, false, false, 2, true, 1);
    }
}
