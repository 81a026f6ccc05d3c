package org.sweetline.channels.portal;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sweetline.problem.GeneralProblem;
import org.sweetline.problem.ProblemException;
import org.sweetline.web.Asked;

/** The fields of a form that was sent, bounded in number and length. */
final class PostedForm {

    private static final int LONGEST_FORM = 256 * 1024;
    private static final int LONGEST_TEXT = 4_000;
    private static final int MOST_FIELDS = 2_000;

    private final Map<String, String> fields = new LinkedHashMap<>();

    PostedForm() {}

    /** One without files. */
    static PostedForm read(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(LONGEST_FORM + 1);
        if (bytes.length > LONGEST_FORM) {
            throw new ProblemException(PortalProblem.UPLOAD_TOO_LARGE, "The form is longer than any of ours.");
        }
        PostedForm form = new PostedForm();
        for (String pair : new String(bytes, StandardCharsets.UTF_8).split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                form.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
            }
        }
        return form;
    }

    void put(String name, String value) {
        if (fields.size() >= MOST_FIELDS) {
            throw new ProblemException(PortalProblem.UPLOAD_TOO_LARGE, "The form has more fields than any of ours.");
        }
        fields.put(name, Asked.beginning(value, LONGEST_TEXT));
    }

    /** "" for a field that is not there. */
    String text(String name) {
        return fields.getOrDefault(name, "");
    }

    /** What follows the prefix in the names of the fields that begin with it. */
    List<String> keys(String prefix) {
        List<String> keys = new ArrayList<>();
        for (String name : fields.keySet()) {
            if (name.startsWith(prefix)) {
                keys.add(name.substring(prefix.length()));
            }
        }
        return keys;
    }

    private static String decoded(String raw) {
        try {
            return URLDecoder.decode(raw, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(GeneralProblem.INVALID, "The form can't be read.", e);
        }
    }
}
