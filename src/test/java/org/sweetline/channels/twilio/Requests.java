package org.sweetline.channels.twilio;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A servlet request as a container would hand it over, with as much of it as the gate looks at. */
final class Requests {
    private final Map<String, @Nullable Object> answers = new HashMap<>();
    private final Map<String, String> headers = new HashMap<>();

    private Requests(String uri, byte[] body) {
        answers.put("getMethod", "POST");
        answers.put("getRequestURI", uri);
        answers.put("getQueryString", null);
        answers.put("getContentType", "application/x-www-form-urlencoded; charset=UTF-8");
        answers.put("getContentLengthLong", (long) body.length);
        answers.put("getInputStream", new Body(body));
    }

    static Requests post(String uri, String body) {
        return new Requests(uri, body.getBytes(StandardCharsets.UTF_8));
    }

    Requests with(String getter, @Nullable Object answer) {
        answers.put(getter, answer);
        return this;
    }

    Requests header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    HttpServletRequest build() {
        return (HttpServletRequest) Proxy.newProxyInstance(
                Requests.class.getClassLoader(), new Class<?>[] {HttpServletRequest.class}, (proxy, method, given) -> {
                    if (method.getName().equals("getHeader")) {
                        return headers.get((String) given[0]);
                    }
                    if (!answers.containsKey(method.getName())) {
                        throw new UnsupportedOperationException("The gate must not need " + method.getName());
                    }
                    return answers.get(method.getName());
                });
    }

    private static final class Body extends ServletInputStream {
        private final ByteArrayInputStream bytes;

        Body(byte[] bytes) {
            this.bytes = new ByteArrayInputStream(bytes);
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException("read in one piece");
        }
    }
}
