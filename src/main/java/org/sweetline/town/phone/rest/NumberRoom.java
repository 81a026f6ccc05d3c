package org.sweetline.town.phone.rest;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sweetline.town.phone.signal.PhoneLine;
import org.sweetline.town.wire.Answer;
import org.sweetline.town.wire.Param;

/** /IncomingPhoneNumbers: the one number, and which addresses it asks. */
public final class NumberRoom {
    /** Somebody sets the number up anew. */
    @FunctionalInterface
    public interface Change {
        void to(PhoneLine line);
    }

    private final Shapes shapes;
    private final Supplier<PhoneLine> line;
    private final Change change;

    NumberRoom(Shapes shapes, Supplier<PhoneLine> line, Change change) {
        this.shapes = shapes;
        this.line = line;
        this.change = change;
    }

    Answer answer(Route route) {
        if (!route.form().isEmpty()) change.to(changed(route.form()));
        Map<String, @Nullable Object> number = shapes.number(line.get());
        boolean one = route.depth() > 1;
        return one ? Answer.json(200, number) : Page.of(route, "incoming_phone_numbers", List.of(number));
    }

    private PhoneLine changed(List<Param> form) {
        PhoneLine next = line.get();
        for (Param param : form) {
            next = switch (param.name()) {
                case "VoiceUrl" -> next.withVoiceUrl(param.value(), next.voiceMethod());
                case "VoiceFallbackUrl" -> next.withFallbackUrl(param.value());
                case "StatusCallback" -> next.withStatusUrl(param.value());
                case "SmsUrl" -> next.withSmsUrl(param.value());
                default -> next;
            };
        }
        return next;
    }
}
