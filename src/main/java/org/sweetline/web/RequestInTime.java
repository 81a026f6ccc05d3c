package org.sweetline.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A request whose body is waited for with patience that ends, and perhaps was read already. */
final class RequestInTime extends HttpServletRequestWrapper {
    private static final int READ_AHEAD = 256 << 10;

    private final PunctualBody body;
    private ServletInputStream stream;

    RequestInTime(HttpServletRequest request) throws IOException {
        super(request);
        body = new PunctualBody(request.getInputStream(), System::nanoTime);
        stream = body;
    }

    static boolean hasBody(HttpServletRequest request) {
        return request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
    }

    /** What is written by a program or a form; files and tables may be long. */
    static boolean isShort(HttpServletRequest request) {
        @Nullable String type = request.getContentType();
        String kind = type == null ? "" : type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return kind.isEmpty()
                || kind.equals("application/json")
                || kind.equals("application/x-www-form-urlencoded")
                || !hasBody(request);
    }

    /** Whether the whole body is there. */
    boolean isHere() throws IOException {
        return getContentLengthLong() >= 0 && body.available() >= getContentLengthLong();
    }

    /** Of a longer one as much as any of ours has, the rest later. */
    void readAhead() throws IOException {
        byte[] begun = body.readNBytes(READ_AHEAD);
        stream = new GoneOn(new SequenceInputStream(new ByteArrayInputStream(begun), body), body);
    }

    @Override
    public ServletInputStream getInputStream() {
        return stream;
    }

    @Override
    public BufferedReader getReader() {
        return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }

    private static final class GoneOn extends ServletInputStream {
        private final InputStream whole;
        private final ServletInputStream rest;

        private GoneOn(InputStream whole, ServletInputStream rest) {
            this.whole = whole;
            this.rest = rest;
        }

        @Override
        public int read() throws IOException {
            return whole.read();
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            return whole.read(buffer, from, length);
        }

        @Override
        public int available() throws IOException {
            return whole.available();
        }

        @Override
        public boolean isFinished() {
            return rest.isFinished();
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new IllegalStateException("What was read ahead is read at once");
        }
    }
}
