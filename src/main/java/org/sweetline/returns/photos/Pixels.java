package org.sweetline.returns.photos;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import org.sweetline.problem.ProblemException;
import org.sweetline.returns.ReturnProblem;

/** The pixels of a picture and nothing of its file; a large one is read smaller, as large as a screen can show. */
final class Pixels {

    private static final int LONGEST_EDGE = 2_560;
    private static final long MOST_PIXELS = 120_000_000;
    /** Of one that is kept in memory as a whole until its last scan, as large as it is. */
    private static final long MOST_IN_SCANS = 40_000_000;

    private static final float QUALITY = 0.86f;

    private final BufferedImage image;

    Pixels(byte[] raw, PhotoKind kind) throws IOException {
        image = read(raw, kind);
    }

    byte[] asPng() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    /** Turned as its camera was held. */
    byte[] asJpeg(JpegOrientation orientation) throws IOException {
        BufferedImage upright = upright(orientation);
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ImageOutputStream sink = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(sink);
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(QUALITY);
            writer.write(null, new IIOImage(upright, null, null), param);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    private BufferedImage upright(JpegOrientation orientation) {
        boolean lies = orientation.isSideways();
        int width = lies ? image.getHeight() : image.getWidth();
        int height = lies ? image.getWidth() : image.getHeight();
        BufferedImage upright = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = upright.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        AffineTransform turn = orientation.turn(image.getWidth(), image.getHeight());
        canvas.drawRenderedImage(image, turn);
        canvas.dispose();
        return upright;
    }

    private static BufferedImage read(byte[] raw, PhotoKind kind) throws IOException {
        int scans = kind == PhotoKind.JPEG ? JpegScans.of(raw) : 1;
        if (scans > JpegScans.MOST) {
            throw new ProblemException(ReturnProblem.NOT_A_PHOTO, "The picture is built up in too many steps.");
        }
        Iterator<ImageReader> readers = ImageIO.getImageReadersByMIMEType(kind.type());
        ImageReader reader = readers.next();
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(raw))) {
            reader.setInput(in, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if ((long) width * height > (scans > 1 ? MOST_IN_SCANS : MOST_PIXELS)) {
                throw new ProblemException(ReturnProblem.NOT_A_PHOTO, "The picture has too many pixels.");
            }
            ImageReadParam param = reader.getDefaultReadParam();
            int every = Math.max(1, (Math.max(width, height) + LONGEST_EDGE - 1) / LONGEST_EDGE);
            param.setSourceSubsampling(every, every, 0, 0);
            return reader.read(0, param);
        } finally {
            reader.dispose();
        }
    }
}
