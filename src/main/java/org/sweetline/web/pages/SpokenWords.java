package org.sweetline.web.pages;

import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lets a template say {@code say('key', value, …)} in the language of its {@code words}. */
final class SpokenWords extends AbstractExtension {

    @Override
    public Map<String, Function> getFunctions() {
        return Map.of("say", new Say());
    }

    private static final class Say implements Function {

        /** None: the values are numbered. */
        @Override
        public @Nullable List<String> getArgumentNames() {
            return null;
        }

        @Override
        public Object execute(Map<String, Object> said, PebbleTemplate self, EvaluationContext context, int line) {
            Wording words = (Wording) context.getVariable("words");
            Object[] values = new Object[said.size() - 1];
            for (int i = 0; i < values.length; i++) {
                values[i] = said.get(Integer.toString(i + 1));
            }
            return words.say(String.valueOf(said.get("0")), values);
        }
    }
}
