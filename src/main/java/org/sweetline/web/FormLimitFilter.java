package org.sweetline.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.sweetline.problem.GeneralProblem;
import org.sweetline.problem.ProblemException;

/** Bounds forms before they are taken apart: the platform reads one to its end, however long it is, and anybody may send one. */
@Provider
public class FormLimitFilter implements ContainerRequestFilter {
    private static final int LONGEST_FORM = 256 << 10;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        MediaType type = request.getMediaType();
        if (type == null || !type.isCompatible(MediaType.APPLICATION_FORM_URLENCODED_TYPE) || !request.hasEntity()) {
            return;
        }
        byte[] form = request.getEntityStream().readNBytes(LONGEST_FORM + 1);
        if (form.length > LONGEST_FORM) {
            throw new ProblemException(GeneralProblem.TOO_LARGE, "The form is longer than any of ours.");
        }
        request.setEntityStream(new ByteArrayInputStream(form));
    }
}
