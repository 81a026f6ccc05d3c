package org.sweetline.satisfaction.figures;

import java.util.List;

/** What scores are told apart by. */
public enum CsatBy {
    NONE(""),
    /** The day that the contact came, not the day of the answer: who waits on a peak day answers on the day after. */
    DAY(""),
    AGENT("select cast(id as text), name from account"),
    TEAM("select cast(id as text), name from team"),
    CHANNEL(""),
    TOPIC("select key, en from wrap_up_choice where kind = 'TOPIC'"),
    TAG(""),
    LANGUAGE(""),
    /** By which they were asked: mail, text, keypad, link. */
    WAY(""),
    /** Whose order a campaign brought, see {@link CampaignReach}; a contact may be of several, or of none. */
    CAMPAIGN("");

    private final String names;

    CsatBy(String names) {
        this.names = names;
    }

    /** Keys with their names, as SQL; "" where keys speak for themselves. */
    String names() {
        return names;
    }

    /** To which groups contacts of a kind belong whenever they came. */
    List<String> keys(String kind) {
        return switch (this) {
            case NONE, DAY -> List.of("");
            case AGENT -> List.of(SurveyKind.agent(kind));
            case TEAM -> List.of(SurveyKind.team(kind));
            case CHANNEL -> List.of(SurveyKind.channel(kind));
            case TOPIC -> List.of(SurveyKind.topic(kind));
            case TAG -> SurveyKind.tags(kind);
            case LANGUAGE -> List.of(SurveyKind.language(kind));
            case WAY -> List.of(SurveyKind.way(kind));
            case CAMPAIGN -> List.of();
        };
    }
}
