package org.sweetline.channels.twilio;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A list of Twilio's comes in pages, each of which says where the next one begins. */
public final class NextPage {
    private static final Pattern PLACE = Pattern.compile("[?&](Page|PageToken)=([^&]+)");

    private NextPage() {}

    /**
     * Asks the question for the page after this one.
     *
     * @return false after the last page
     */
    public static boolean of(JsonNode list, TwilioParams question) {
        Matcher place = PLACE.matcher(list.path("next_page_uri").asText(""));
        boolean more = false;
        while (place.find()) {
            question.with(place.group(1), place.group(2));
            more = true;
        }
        return more;
    }
}
