package org.sweetline.web.pages;

import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Lets a template say {@code say('key', value, …)}, {@code money(amount, currency)} and {@code day(time)} in the language of
 * its {@code words}, by the days of its {@code zone}.
 */
final class SpokenWords extends AbstractExtension {

    @Override
    public Map<String, Function> getFunctions() {
        return Map.of(
                "say", new Spoken((words, said, zone) -> words.say(String.valueOf(said[0]), tail(said))),
                "money", new Spoken((words, said, zone) -> words.money(said[0], String.valueOf(said[1]))),
                "day", new Spoken((words, said, zone) -> words.day((Instant) said[0], zone)));
    }

    private interface Saying {
        String of(Wording words, Object[] said, ZoneId zone);
    }

    private static Object[] tail(Object[] said) {
        return Arrays.copyOfRange(said, 1, said.length);
    }

    private static final class Spoken implements Function {

        private final Saying saying;

        private Spoken(Saying saying) {
            this.saying = saying;
        }

        /** None: the values are numbered. */
        @Override
        public @Nullable List<String> getArgumentNames() {
            return null;
        }

        @Override
        public Object execute(Map<String, Object> said, PebbleTemplate self, EvaluationContext context, int line) {
            Object[] values = new Object[said.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = said.get(Integer.toString(i));
            }
            return saying.of((Wording) context.getVariable("words"), values, (ZoneId) context.getVariable("zone"));
        }
    }
}
