package org.sweetline.channels.mail;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import javax.net.SocketFactory;

/**
 * Sockets that give up on a server which never ends its line or announces a literal beyond all measure; the mail
 * library would take memory for either until there is none left.
 */
final class GuardedSocketFactory extends SocketFactory {

    static final int LONGEST = 8 << 20;

    @Override
    public Socket createSocket() {
        return new GuardedSocket();
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return connected(InetAddress.getByName(host), port);
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress local, int localPort) throws IOException {
        return connected(InetAddress.getByName(host), port);
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return connected(host, port);
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) throws IOException {
        return connected(host, port);
    }

    static Socket connected(InetAddress host, int port) throws IOException {
        Socket socket = new GuardedSocket();
        socket.connect(new InetSocketAddress(host, port), 30_000);
        return socket;
    }

    private static final class GuardedSocket extends Socket {
        @Override
        public InputStream getInputStream() throws IOException {
            return new Guard(super.getInputStream());
        }
    }

    static final class Guard extends FilterInputStream {

        private long line;
        private long literal = -1;

        Guard(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int c = super.read();
            if (c >= 0) {
                look(c);
            }
            return c;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int count = super.read(target, offset, length);
            for (int i = 0; i < count; i++) {
                look(target[offset + i]);
            }
            return count;
        }

        private void look(int c) throws IOException {
            line = c == '\n' ? 0 : line + 1;
            if (c == '{') {
                literal = 0;
            } else if (literal >= 0 && c >= '0' && c <= '9') {
                literal = literal * 10 + c - '0';
            } else if (c != '}' && c != '+') {
                literal = -1;
            }
            if (line > LONGEST || c == '}' && literal > LONGEST) {
                throw new IOException("the mail server sent a line or literal of more than 8 MiB");
            }
            literal = Math.min(literal, Integer.MAX_VALUE);
        }
    }
}
