package org.threecolumns.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threecolumns.document.Files.bytes;
import static org.threecolumns.document.Files.joined;
import static org.threecolumns.document.Files.jpeg;
import static org.threecolumns.document.Files.pdf;
import static org.threecolumns.document.Files.png;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.util.unit.DataSize;
import org.threecolumns.document.CheckedFile.Good;
import org.threecolumns.document.CheckedFile.Refused;

class FileCheckTest {

    private final FileCheck files = new FileCheck(new DocumentProperties(DataSize.ofKilobytes(100), 1_000_000));

    @Test
    void goodFiles_areWhatTheyHold() {
        assertThat(((Good) files.check(png(400, 200))).kind()).isEqualTo(Document.Kind.PNG);
        assertThat(((Good) files.check(jpeg(400, 200))).kind()).isEqualTo(Document.Kind.JPEG);
        assertThat(((Good) files.check(pdf())).kind()).isEqualTo(Document.Kind.PDF);
    }

    @Test
    void aPicture_hasASmallOne() throws IOException {
        byte[] small = ((Good) files.check(png(900, 600))).thumbnail();
        assertThat(ImageIO.read(new ByteArrayInputStream(small)))
                .satisfies(i -> assertThat(i.getWidth()).isEqualTo(320))
                .satisfies(i -> assertThat(i.getHeight()).isEqualTo(213));
    }

    static Stream<Arguments> attacks() {
        byte[] endOfZip = joined(bytes("PK\u0005\u0006"), new byte[18]);
        byte[] comment = bytes("\u00ff\u00fe\u0000\u000f%PDF-1.4 hide");
        byte[] photo = jpeg(10, 10);
        return Stream.of(
                Arguments.of("nothing", new byte[0], "empty"),
                Arguments.of("a page", bytes("<html><script>alert(1)</script>"), "wrong-kind"),
                Arguments.of(
                        "a drawing with a script", bytes("<svg xmlns='http://www.w3.org/2000/svg'/>"), "wrong-kind"),
                Arguments.of("a GIF", bytes("GIF89a......"), "wrong-kind"),
                Arguments.of("a program", bytes("MZ\u0090\u0000......"), "wrong-kind"),
                Arguments.of("a PDF after a page", joined(bytes("<p>"), pdf()), "wrong-kind"),
                Arguments.of("too much", new byte[101 * 1024], "too-large"),
                Arguments.of("a sign without a picture", Arrays.copyOf(png(10, 10), 20), "broken"),
                Arguments.of("half a photo", Arrays.copyOf(photo, photo.length / 2), "broken"),
                Arguments.of("a photo that hides a PDF", joined(bytes("\u00ff\u00d8"), comment, photo), "two-kinds"),
                Arguments.of("a PDF that is an archive", joined(pdf(), endOfZip), "two-kinds"),
                Arguments.of("a picture that is an archive", joined(png(9, 9), endOfZip), "two-kinds"),
                Arguments.of("a PDF with a page in its head", pdf("<script>"), "two-kinds"),
                Arguments.of("a PDF without an end", Arrays.copyOf(pdf(), 60), "broken"),
                Arguments.of("a PDF with more behind it", joined(pdf(), bytes("MZ...")), "broken"),
                Arguments.of("a PDF that runs", pdf("/OpenAction << /S /JavaScript >>"), "active"),
                Arguments.of("a PDF that starts a program", pdf("/AA << /S /Launch >>"), "active"),
                Arguments.of("a bomb of pixels", png(1100, 1000), "too-many-pixels"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attacks")
    void isRefused(String what, byte[] content, String code) {
        assertThat(files.check(content)).as(what).isInstanceOfSatisfying(Refused.class, r -> assertThat(r.code())
                .isEqualTo(code));
    }

    @Test
    void whatHangsBehindAPicture_isNotKept() {
        for (byte[] picture : new byte[][] {png(30, 20), jpeg(30, 20)}) {
            byte[] kept = ((Good) files.check(joined(picture, bytes("MZ a program")))).content();
            assertThat(kept).isEqualTo(picture);
        }
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "../../etc/passwd, passwd.png",
                "C:\\Users\\x\\scan.pdf, scan.png",
                "letter.pdf.exe, letter.pdf.png",
                ".htaccess, htaccess.png",
                "a\u202Egnp.exe, agnp.png",
                "\"a\r\nSet-Cookie: x\", aSet-Cookie_ x.png",
                "<script>.png, script_.png",
                "Zoë’s drawing.PNG, Zoë_s drawing.png",
                "\"\", document.png"
            })
    void aName_isSafeToSave(String sent, String kept) {
        assertThat(FileName.clean(sent, Document.Kind.PNG)).isEqualTo(kept);
    }

    @Test
    void aLongName_isShortened() {
        assertThat(FileName.clean("x".repeat(5000) + ".png", Document.Kind.PNG)).hasSize(124);
        assertThat(FileName.clean(null, Document.Kind.PNG)).isEqualTo("document.png");
    }
}
