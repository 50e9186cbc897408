package io.pingwall.packaging;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;

import javax.xml.parsers.DocumentBuilderFactory;

/// What can be told of the packages of other systems without these systems.
final class PackagingTest {
    private static final Path PACKAGING = Path.of("packaging");

    /// How jpackage tells that it could not read an argument file. What lies beyond, such as
    /// another system's option or the runtime that isn't built yet, does not matter here.
    private static final Pattern MISREAD =
            Pattern.compile(
                    "Invalid Option|Missing argument|Mutually exclusive|Processing @filename");

    /// No such type of package is made, so jpackage always ends when it has read its arguments.
    private static final List<String> ENDS_THERE =
            List.of("--module", "a/a.B", "--runtime-image", "packaging", "--type", "none");

    @TempDir Path folder;

    private static List<Path> files(String glob) throws IOException {
        var matcher = PACKAGING.getFileSystem().getPathMatcher("glob:**/" + glob);
        try (var files = Files.walk(PACKAGING)) {
            return files.filter(matcher::matches).sorted().toList();
        }
    }

    static List<Path> argumentFiles() throws IOException {
        return files("*.args");
    }

    static List<Path> shellFiles() throws IOException {
        return files("*.sh");
    }

    static List<Path> plists() throws IOException {
        return files("mac/*.{plist,entitlements}");
    }

    private static String jpackage(Path file) {
        var arguments = new ArrayList<>(List.of("@" + file));
        arguments.addAll(ENDS_THERE);
        var words = new StringWriter();
        var out = new PrintWriter(words);
        var jpackage = ToolProvider.findFirst("jpackage").orElseThrow();
        assertNotEquals(0, jpackage.run(out, out, arguments.toArray(String[]::new)));
        return words.toString().strip();
    }

    @ParameterizedTest
    @MethodSource("argumentFiles")
    void jpackageTakesEveryOption(Path file) {
        var said = jpackage(file);
        assertFalse(MISREAD.matcher(said).find(), said);
    }

    @Test
    void jpackageWouldTellAnOptionThatItDoesNotKnow() throws IOException {
        var file = Files.writeString(folder.resolve("wrong.args"), "--mac-packge-name Pingwall");
        assertEquals("Error: Invalid Option: [--mac-packge-name]", jpackage(file));
    }

    @ParameterizedTest
    @MethodSource("argumentFiles")
    void whatArgumentFilesNameIsThere(Path file) throws IOException {
        var named = Pattern.compile("packaging/[A-Za-z./-]+").matcher(options(file));
        while (named.find()) {
            assertTrue(Files.exists(Path.of(named.group())), named.group());
        }
    }

    @Test
    void everyPackageHasTheSameVendor() throws IOException {
        var vendors = new HashSet<String>();
        for (var file : argumentFiles()) {
            var vendor = Pattern.compile("(?m)^--vendor \"?([^\"\n]+)").matcher(options(file));
            while (vendor.find()) {
                vendors.add(vendor.group(1).strip());
            }
        }
        assertEquals(Set.of("Pingwall"), vendors);
    }

    /// Were it to change, Windows would install a newer version beside the older one.
    @Test
    void windowsKnowsTheProgramByOneName() throws IOException {
        var options = options(PACKAGING.resolve("windows/installer.args"));
        var name = options.replaceAll("(?s).*--win-upgrade-uuid (\\S+).*", "$1");
        assertEquals(UUID.fromString("5d4cd079-cc7e-40ec-9106-73cffe9afff0").toString(), name);
    }

    private static String options(Path file) throws IOException {
        return Files.readString(file).replaceAll("(?m)^#.*", "");
    }

    @ParameterizedTest
    @MethodSource("plists")
    void propertyListsAreWellFormed(Path file) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        // Apple's DTD is on the network
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        var list = factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement();
        assertEquals("plist", list.getTagName());
        var entries = (Element) list.getElementsByTagName("dict").item(0);
        // a key, its value, and so on
        var names = new ArrayList<String>();
        for (var node = entries.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                names.add(element.getTagName());
            }
        }
        for (int i = 0; i < names.size(); i += 2) {
            assertEquals("key", names.get(i));
            assertNotEquals("key", names.get(i + 1));
        }
    }

    @Test
    void macosIsToldWhyTheLocalNetworkIsAsked() throws IOException {
        var text = Files.readString(PACKAGING.resolve("mac/Info.plist"));
        assertTrue(
                Pattern.compile(
                                "<key>NSLocalNetworkUsageDescription</key>\\s*<string>Pingwall asks"
                                        + " [^<]+</string>")
                        .matcher(text)
                        .find());
        for (var place :
                List.of(
                        "LAUNCHER_NAME",
                        "BUNDLE_IDENTIFIER",
                        "BUNDLE_NAME",
                        "ICON_FILE",
                        "APP_CATEGORY",
                        "FILE_ASSOCIATIONS")) {
            assertTrue(text.contains("DEPLOY_" + place), place);
        }
    }

    @ParameterizedTest
    @MethodSource("shellFiles")
    void shellFilesParse(Path file) throws IOException, InterruptedException {
        assumeTrue(Files.exists(Path.of("/bin/sh")));
        assertEquals(new Ran(0, ""), Ran.of("/bin/sh", "-n", file.toString()));
    }

    @Test
    void iconFilesHoldThePictures() throws IOException, InterruptedException {
        for (int side : new int[] {16, 24, 32, 48, 64, 128, 256, 512, 1024}) {
            Files.write(folder.resolve("pingwall-" + side + ".png"), picture(side));
        }
        var ico = folder.resolve("out.ico");
        var icns = folder.resolve("out.icns");
        assertEquals(new Ran(0, ""), pack(ico, icns));
        assertEquals(List.of(16, 24, 32, 48, 64, 128, 256), sidesOfIco(Files.readAllBytes(ico)));
        assertEquals(
                "ic11 32, ic12 64, ic07 128, ic13 256, ic08 256, ic14 512, ic09 512, ic10 1024",
                sidesOfIcns(Files.readAllBytes(icns)));
    }

    private Ran pack(Path ico, Path icns) throws IOException, InterruptedException {
        return Ran.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                PACKAGING.resolve("IconFiles.java").toString(),
                folder.toString(),
                ico.toString(),
                icns.toString());
    }

    /// As much of a PNG as tells its size, its kind, and which it is.
    private static byte[] picture(int side) {
        return ByteBuffer.allocate(40)
                .putLong(0x89504e470d0a1a0aL)
                .putLong(0x0000000d49484452L)
                .putInt(side)
                .putInt(side)
                .putShort((short) 0x0806)
                .array();
    }

    private static List<Integer> sidesOfIco(byte[] bytes) {
        var in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        assertEquals(0x00010000, in.getInt());
        var sides = new Integer[in.getShort()];
        for (int i = 0; i < sides.length; i++) {
            int entry = 6 + 16 * i;
            int side = in.get(entry) == 0 ? 256 : in.get(entry) & 0xff;
            int length = in.getInt(entry + 8);
            int offset = in.getInt(entry + 12);
            assertArrayEquals(picture(side), Arrays.copyOfRange(bytes, offset, offset + length));
            sides[i] = side;
        }
        return List.of(sides);
    }

    private static String sidesOfIcns(byte[] bytes) {
        var in = ByteBuffer.wrap(bytes);
        assertEquals("icns", fourLetters(in));
        assertEquals(bytes.length, in.getInt());
        var found = new StringBuilder();
        while (in.hasRemaining()) {
            var type = fourLetters(in);
            var picture = new byte[in.getInt() - 8];
            in.get(picture);
            int side = ByteBuffer.wrap(picture).getInt(16);
            assertArrayEquals(picture(side), picture);
            found.append(found.isEmpty() ? "" : ", ").append(type).append(' ').append(side);
        }
        return found.toString();
    }

    private static String fourLetters(ByteBuffer in) {
        var letters = new byte[4];
        in.get(letters);
        return new String(letters, StandardCharsets.US_ASCII);
    }
}
