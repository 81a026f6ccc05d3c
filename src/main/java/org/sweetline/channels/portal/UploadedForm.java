package org.sweetline.channels.portal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.sweetline.problem.GeneralProblem;
import org.sweetline.problem.ProblemException;

/** Reads a form with files part by part, so that no more than one file is held at a time. */
final class UploadedForm {

    private static final int LONGEST_FIELD = 64 * 1024;
    private static final int MOST_PARTS = 100;
    private static final Pattern NAME = Pattern.compile("(?i)[;\\s]name=\"([^\"]*)\"");
    private static final Pattern FILE_NAME = Pattern.compile("(?i)[;\\s]filename\\*?=");
    private static final MimeConfig BOUNDS = MimeConfig.custom()
            .setMaxHeaderCount(20)
            .setMaxHeaderLen(4096)
            .setMaxLineLen(-1)
            .build();

    private final PostedForm form = new PostedForm();
    private final FileTaker taker;
    private String disposition = "";
    private int parts;
    private int levels;

    private UploadedForm(FileTaker taker) {
        this.taker = taker;
    }

    /** Takes a file; the fields that stand before it in the form are known by then. */
    interface FileTaker {
        void take(PostedForm before, InputStream content) throws IOException, SQLException;
    }

    static PostedForm read(String type, InputStream body, FileTaker taker) throws IOException, SQLException {
        if (!type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data")) {
            return PostedForm.read(body);
        }
        try {
            return new UploadedForm(taker).parts(type, body);
        } catch (MimeException e) {
            throw new ProblemException(GeneralProblem.INVALID, "The form can't be read.", e);
        }
    }

    private PostedForm parts(String type, InputStream body) throws IOException, SQLException, MimeException {
        MimeTokenStream parser = new MimeTokenStream(BOUNDS);
        parser.parseHeadless(body, type.replaceAll("[\\r\\n]", " "));
        EntityState at = parser.getState();
        while (at != EntityState.T_END_OF_STREAM) {
            if (at == EntityState.T_START_HEADER) {
                disposition = "";
            } else if (at == EntityState.T_FIELD
                    && parser.getField().getName().equalsIgnoreCase("Content-Disposition")) {
                disposition = ";" + parser.getField().getBody();
            } else if (at == EntityState.T_START_MULTIPART) {
                refuseNested();
            } else if (at == EntityState.T_BODY) {
                part(parser.getInputStream());
            }
            at = parser.next();
        }
        return form;
    }

    /** A browser sends no form within a form, and each would be read through all that are around it. */
    private void refuseNested() {
        levels++;
        if (levels > 1) {
            throw new ProblemException(GeneralProblem.INVALID, "The form has another one in it.");
        }
    }

    private void part(InputStream content) throws IOException, SQLException {
        parts++;
        if (parts > MOST_PARTS) {
            throw new ProblemException(PortalProblem.UPLOAD_TOO_LARGE, "The form has more parts than any of ours.");
        }
        Matcher name = NAME.matcher(disposition);
        if (FILE_NAME.matcher(disposition).find()) {
            taker.take(form, content);
        } else if (name.find()) {
            byte[] text = content.readNBytes(LONGEST_FIELD + 1);
            if (text.length > LONGEST_FIELD) {
                throw new ProblemException(PortalProblem.UPLOAD_TOO_LARGE, "A field is longer than any of ours.");
            }
            form.put(name.group(1), new String(text, StandardCharsets.UTF_8));
        }
    }
}
