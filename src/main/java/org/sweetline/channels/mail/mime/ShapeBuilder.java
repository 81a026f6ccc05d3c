package org.sweetline.channels.mail.mime;

import java.util.Arrays;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.BodyDescriptorBuilder;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.RawField;
import org.apache.james.mime4j.util.ByteSequence;
import org.jspecify.annotations.Nullable;

/** Collects the header fields of one part for the pull parser and describes its body to it. */
class ShapeBuilder implements BodyDescriptorBuilder {

    private final String defaultType;
    private HeaderBlock header = new HeaderBlock();
    private String type = "";

    ShapeBuilder(String defaultType) {
        this.defaultType = defaultType;
    }

    HeaderBlock header() {
        return header;
    }

    @Override
    public void reset() {
        header = new HeaderBlock();
    }

    @Override
    public @Nullable Field addField(RawField field) {
        ByteSequence raw = field.getRaw();
        if (raw != null) {
            byte[] bytes = raw.toByteArray();
            int colon = field.getDelimiterIdx();
            header.add(field.getName(), Arrays.copyOfRange(bytes, Math.min(colon + 1, bytes.length), bytes.length));
        }
        return null;
    }

    @Override
    public BodyDescriptor build() {
        ContentShape shape = new ContentShape(header, defaultType);
        type = shape.type();
        return shape;
    }

    @Override
    public BodyDescriptorBuilder newChild() {
        return new ShapeBuilder(type.equals("multipart/digest") ? "message/rfc822" : "text/plain");
    }
}
