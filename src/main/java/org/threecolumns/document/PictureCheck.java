package org.threecolumns.document;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.threecolumns.document.CheckedFile.Good;
import org.threecolumns.document.CheckedFile.Refused;
import org.threecolumns.document.Document.Kind;

/** Whether a picture can be read as one, within the pixels allowed; makes the small picture while it looks. */
final class PictureCheck {

    static final int SMALL = 320;

    private final long mostPixels;

    PictureCheck(long mostPixels) {
        this.mostPixels = mostPixels;
    }

    CheckedFile check(byte[] content, Kind kind) {
        int end = PictureEnd.of(content, kind);
        if (end < 0) {
            return broken();
        }
        byte[] picture = Arrays.copyOf(content, end);
        ImageReader reader = ImageIO.getImageReadersByFormatName(kind.name().toLowerCase(Locale.ROOT))
                .next();
        try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(picture))) {
            reader.setInput(in, true, true);
            return (long) reader.getWidth(0) * reader.getHeight(0) > mostPixels
                    ? new Refused("too-many-pixels", "The picture has too many pixels; save it smaller and try again")
                    : new Good(kind, picture, small(reader));
        } catch (IOException | RuntimeException e) {
            return broken();
        } finally {
            reader.dispose();
        }
    }

    private static Refused broken() {
        return new Refused("broken", "This picture cannot be read; open it, save it anew and try again");
    }

    /** Reads every row, but keeps only as many pixels as a small picture needs. */
    private static byte[] small(ImageReader reader) throws IOException {
        int every = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / (2 * SMALL));
        ImageReadParam param = reader.getDefaultReadParam();
        param.setSourceSubsampling(every, every, 0, 0);
        BufferedImage read = reader.read(0, param);
        double scale = Math.min(1, SMALL / (double) Math.max(read.getWidth(), read.getHeight()));
        int width = Math.max(1, (int) Math.round(read.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(read.getHeight() * scale));
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = small.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(read, 0, 0, width, height, Color.WHITE, null);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(small, "jpeg", out);
        return out.toByteArray();
    }
}
