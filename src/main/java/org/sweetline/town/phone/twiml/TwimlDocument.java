package org.sweetline.town.phone.twiml;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.sweetline.town.phone.signal.Exchange;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** A TwiML answer, read with the JDK's DOM and nothing of the product's. */
public final class TwimlDocument {
    private static final int MOST_BYTES = 64 * 1024;
    private final Element response;

    private TwimlDocument(Element response) {
        this.response = response;
    }

    /** Reads the answer of an exchange, or says with Twilio's error code why it is none. */
    public static TwimlDocument read(Exchange exchange) throws TwimlException {
        if (exchange.status() == 0) throw new TwimlException(11205, "no connection or no answer in time");
        if (!exchange.accepted()) throw new TwimlException(11200, "answered " + exchange.status());
        if (exchange.answer().getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw new TwimlException(11750, "more than 64 kB of TwiML");
        }
        String type = exchange.contentType().toLowerCase(Locale.ROOT);
        if (type.isEmpty() && exchange.answer().isEmpty()) throw new TwimlException(12300, "no Content-Type");
        if (!type.contains("xml")) throw new TwimlException(12300, "Content-Type " + exchange.contentType());
        return new TwimlDocument(parse(exchange.answer()));
    }

    /** Reads what came with a REST request instead of an address. */
    public static TwimlDocument read(String twiml) throws TwimlException {
        return new TwimlDocument(parse(twiml));
    }

    public Element response() {
        return response;
    }

    public List<Element> verbs() {
        return children(response);
    }

    public static List<Element> children(Element element) {
        List<Element> children = new ArrayList<>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) children.add(child);
        }
        return children;
    }

    public static String ownText(Element element) {
        StringBuilder text = new StringBuilder();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE) {
                text.append(node.getNodeValue());
            }
        }
        return text.toString();
    }

    /** The number in an attribute, or the fallback when there is none. */
    public static long number(Element element, String attribute, long fallback) {
        String value = element.getAttribute(attribute);
        return value.matches("\\d{1,6}") ? Long.parseLong(value) : fallback;
    }

    public static boolean says(Element element, String attribute, boolean fallback) {
        return element.hasAttribute(attribute) ? element.getAttribute(attribute).equals("true") : fallback;
    }

    private static Element parse(String xml) throws TwimlException {
        try {
            Element root =
                    builder().parse(new InputSource(new StringReader(xml))).getDocumentElement();
            if (!root.getTagName().equals("Response")) throw new TwimlException(12100, "root " + root.getTagName());
            return root;
        } catch (SAXException | IOException e) {
            throw new TwimlException(12100, "not well-formed: " + e.getMessage());
        }
    }

    private static DocumentBuilder builder() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Strict());
            return builder;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Strict implements ErrorHandler {
        @Override
        public void warning(SAXParseException problem) {}

        @Override
        public void error(SAXParseException problem) throws SAXException {
            throw problem;
        }

        @Override
        public void fatalError(SAXParseException problem) throws SAXException {
            throw problem;
        }
    }
}
