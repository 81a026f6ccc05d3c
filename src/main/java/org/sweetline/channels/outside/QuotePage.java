package org.sweetline.channels.outside;

import java.util.HashMap;
import java.util.Map;
import org.sweetline.satisfaction.praise.quoting.AskedQuote;
import org.sweetline.web.Words;

/** What the page of a question is filled with. */
final class QuotePage {

    private QuotePage() {}

    /** @param unclear something was sent that is neither a yes nor a no */
    static Map<String, Object> model(AskedQuote asked, String action, boolean unclear) {
        Map<String, Object> model = new HashMap<>();
        model.put("asked", asked);
        model.put("answer", asked.answer() == null ? "" : Words.of(asked.answer()));
        model.put("action", action);
        model.put("unclear", unclear);
        return model;
    }
}
