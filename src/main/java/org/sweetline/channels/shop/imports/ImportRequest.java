package org.sweetline.channels.shop.imports;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sweetline.problem.GeneralProblem;
import org.sweetline.problem.ProblemException;
import org.sweetline.web.Asked;

/** What the head of an import says. A {@code @BeanParam}; JAX-RS fills the fields. */
public class ImportRequest {
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    private static final int LONGEST_NAME = 200;

    @HeaderParam("Import-Id")
    private @Nullable String key;

    @HeaderParam("Import-Offset")
    @DefaultValue("0")
    private long offset;

    @HeaderParam("Content-Encoding")
    @DefaultValue("identity")
    private String encoding = "identity";

    @QueryParam("name")
    @DefaultValue("")
    private String name = "";

    @Context
    private @Nullable HttpHeaders headers;

    ImportAsk read(String format) {
        refuseOtherPacking();
        if (key != null && !KEY.matcher(key).matches()) {
            throw ProblemException.invalid("Import-Id", "must be 1 to 64 letters, digits, dots, dashes or underscores");
        }
        if (offset < 0 || offset > 0 && key == null) {
            throw ProblemException.invalid("Import-Offset", "must be a place in an import that Import-Id names");
        }
        return new ImportAsk(
                key == null ? "" : key,
                offset,
                format,
                Asked.beginning(name.replaceAll("\\p{Cntrl}", " "), LONGEST_NAME),
                headers == null ? -1 : headers.getLength());
    }

    String charset() {
        @Nullable MediaType type = headers == null ? null : headers.getMediaType();
        return type == null ? "" : type.getParameters().getOrDefault("charset", "");
    }

    /** The server unpacks gzip by itself and takes the header away with it. */
    private void refuseOtherPacking() {
        if (!encoding.equals("identity") && !encoding.endsWith("gzip")) {
            throw new ProblemException(GeneralProblem.UNSUPPORTED, "The body may be packed with gzip, or not at all.");
        }
    }
}
