package org.sweetline.testing;

/** Lets surveys go out as soon as a ticket is solved, at any hour, and as usual again. */
public final class SurveysAtOnce {
    private SurveysAtOnce() {}

    public static void on(ApiClient manager) {
        set(manager, 0, 0, 24, false);
    }

    /** By text as well, to those who agreed to it. */
    public static void onWithTexts(ApiClient manager) {
        set(manager, 0, 0, 24, true);
    }

    /** Not at once but three hours after, at any hour. */
    public static void later(ApiClient manager) {
        set(manager, 180, 0, 24, false);
    }

    public static void off(ApiClient manager) {
        set(manager, 180, 8, 21, false);
    }

    /** Nobody is asked until it is set otherwise. */
    public static void none(ApiClient manager) {
        set(manager, false, 180, 0, 24, false);
    }

    /** What customers say is not solved stays as it is. */
    public static void onWithoutFollowUp(ApiClient manager) {
        on(manager);
        String present = manager.get("/survey-settings").answers(200).text();
        manager.put("/survey-settings")
                .json(present.replace("\"followUpUnsolved\":true", "\"followUpUnsolved\":false"))
                .answers(200);
    }

    private static void set(ApiClient manager, int minutes, int quietUntil, int quietFrom, boolean texts) {
        set(manager, true, minutes, quietUntil, quietFrom, texts);
    }

    private static void set(
            ApiClient manager, boolean asks, int minutes, int quietUntil, int quietFrom, boolean texts) {
        long version = manager.get("/survey-settings").answers(200).number("version");
        manager.put("/survey-settings")
                .json("""
                        {"asks":%s,"share":100,"ticketMinutes":%d,"callMinutes":10,"quietUntil":%d,"quietFrom":%d,
                         "zone":"America/New_York","daysBetween":14,"daysValid":14,"hoursToEdit":48,"texts":%s,
                         "links":true,"followUpAtMost":2,"followUpUnsolved":true,"version":%d}
                        """.formatted(asks, minutes, quietUntil, quietFrom, texts, version))
                .answers(200);
    }
}
