package org.sweetline.satisfaction;

import org.sweetline.events.DomainEvent;

/** A customer said how it was, or changed what they had said. */
public record SurveyAnswered(long survey) implements DomainEvent {

    @Override
    public String key() {
        return "survey-" + survey;
    }
}
