package org.sweetline.channels.mail;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * Makes a connection encrypted, certificate and host name checked, and guards what the server says inside of it. The
 * mail library asks it for {@code imaps://}, {@code smtps://} and STARTTLS alike.
 */
final class GuardedTlsFactory extends SSLSocketFactory {

    private final SSLSocketFactory trust;

    /** @param trust says whose certificates are believed */
    GuardedTlsFactory(SSLSocketFactory trust) {
        this.trust = trust;
    }

    @Override
    public Socket createSocket(Socket plain, String host, int port, boolean autoClose) throws IOException {
        SSLSocket tls = (SSLSocket) trust.createSocket(plain, host, port, autoClose);
        try {
            // The library checks only sockets of the TLS type, which ours is not: it must be done here.
            SSLParameters parameters = tls.getSSLParameters();
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
            tls.setSSLParameters(parameters);
            tls.startHandshake();
            return new GuardedTlsSocket(tls);
        } catch (IOException | RuntimeException e) {
            tls.close();
            throw e;
        }
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return createSocket(GuardedSocketFactory.connected(InetAddress.getByName(host), port), host, port, true);
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress local, int localPort) throws IOException {
        return createSocket(host, port);
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        String name = new InetSocketAddress(host, port).getHostString();
        return createSocket(GuardedSocketFactory.connected(host, port), name, port, true);
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) throws IOException {
        return createSocket(host, port);
    }

    @Override
    public String[] getDefaultCipherSuites() {
        return trust.getDefaultCipherSuites();
    }

    @Override
    public String[] getSupportedCipherSuites() {
        return trust.getSupportedCipherSuites();
    }
}
