import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.jar.JarFile;
import java.util.spi.ToolProvider;

/// Links the program, its libraries and a Java runtime into one folder that needs no other Java:
/// `target/image/runtime`, from which the installers are made.
///
/// `java Link.java PROJECT JAR`, on the JDK that the runtime shall come from; its home is left in
/// `target/image/jdk`, for whoever needs that JDK's jpackage next.
public final class Link {
    private static final String MODULE = "io.pingwall";

    /// Nobody requires it by name: what months are called.
    private static final String PROVIDERS = "jdk.localedata";

    /// What the window speaks; other countries' names of months would be 12 MB more.
    private static final String LOCALES = "en,ru";

    /// ICU4J carries its authors' documentation tools, which would bring the whole compiler.
    private static final String UNUSED =
            "requires transitive (java.compiler|jdk.compiler|jdk.javadoc);";

    private final Path project;
    private final Path jar;
    private final Path work;
    private final Path runtime;

    private Link(Path project, Path jar) {
        this.project = project;
        this.jar = jar;
        this.work = project.resolve("target/image");
        this.runtime = work.resolve("runtime");
    }

    public static void main(String[] args) throws IOException {
        new Link(Path.of(args[0]), Path.of(args[1])).build();
    }

    private void build() throws IOException {
        delete(work);
        var modules = Files.createDirectories(work.resolve("modules"));
        copyJars(project.resolve("target/modules"), modules);
        Files.copy(jar, modules.resolve("pingwall.jar"));
        describeAutomatic(modules);
        addFrames(modules);
        link(modules);
        unpackNatives(modules);
        Files.writeString(work.resolve("jdk"), System.getProperty("java.home"));
    }

    /// JavaFX's jars without a platform in their name are empty.
    private static void copyJars(Path from, Path to) throws IOException {
        try (var jars = Files.list(from)) {
            for (var source : jars.toList()) {
                if (!source.getFileName().toString().matches("javafx-[a-z]+-[0-9.]+\\.jar")) {
                    Files.copy(source, to.resolve(source.getFileName()));
                }
            }
        }
    }

    /// jlink refuses jars without a module-info: gives them one. Twice, since the first may stand
    /// on the second.
    private void describeAutomatic(Path modules) throws IOException {
        for (int pass = 0; pass < 3; pass++) {
            try (var jars = Files.list(modules)) {
                for (var candidate : jars.sorted().toList()) {
                    if (!isDescribed(candidate)) {
                        describe(candidate, modules);
                    }
                }
            }
        }
    }

    private static boolean isDescribed(Path file) throws IOException {
        try (var opened = new JarFile(file.toFile(), false, JarFile.OPEN_READ, Runtime.version())) {
            return opened.stream()
                    .anyMatch(e ->
                            e.getName().matches("(META-INF/versions/\\d+/)?module-info.class"));
        }
    }

    private void describe(Path file, Path modules) throws IOException {
        var generated = work.resolve("generated").resolve(file.getFileName());
        delete(generated);
        var module = moduleName(file);
        int found =
                run(
                        "jdeps",
                        "--ignore-missing-deps",
                        "--multi-release",
                        "25",
                        "--module-path",
                        modules.toString(),
                        "--add-modules",
                        "ALL-MODULE-PATH",
                        "--generate-open-module",
                        generated.toString(),
                        file.toString());
        if (found != 0) {
            return;
        }
        Path source;
        try (var files = Files.walk(generated)) {
            source = files.filter(p -> p.endsWith("module-info.java")).findFirst().orElseThrow();
        }
        Files.writeString(source, Files.readString(source).replaceAll(UNUSED, ""));
        int compiled =
                run(
                        "javac",
                        "-p",
                        modules.toString(),
                        "--patch-module",
                        module + "=" + file,
                        "-d",
                        generated.resolve("classes").toString(),
                        source.toString());
        if (compiled == 0) {
            run(
                    "jar",
                    "--update",
                    "--file",
                    file.toString(),
                    "-C",
                    generated.resolve("classes").toString(),
                    "module-info.class");
        }
    }

    private static String moduleName(Path file) throws IOException {
        return java.lang.module.ModuleFinder.of(file).findAll().stream()
                .findFirst()
                .orElseThrow()
                .descriptor()
                .name();
    }

    /// Classes compiled for Java 5 have no stack map frames, and an AOT cache takes no class
    /// without: picocli's would be read and verified anew at every start of a command. Gives them
    /// frames, and the class file version that asks for them (JVMS 4.10).
    private static void addFrames(Path modules) throws IOException {
        var all = new ArrayList<URL>();
        try (var jars = Files.list(modules)) {
            for (var found : jars.sorted().toList()) {
                all.add(found.toUri().toURL());
            }
        }
        try (var classes = new URLClassLoader(all.toArray(URL[]::new))) {
            var files =
                    ClassFile.of(
                            ClassFile.StackMapsOption.GENERATE_STACK_MAPS,
                            ClassHierarchyResolverOption.of(
                                    ClassHierarchyResolver.ofResourceParsing(classes)
                                            .orElse(ClassHierarchyResolver.defaultResolver())));
            for (var found : all) {
                addFrames(files, Path.of(URI.create(found.toString())));
            }
        }
    }

    private static void addFrames(ClassFile files, Path file) throws IOException {
        try (var jar = FileSystems.newFileSystem(file);
                var entries = Files.walk(jar.getPath("/"))) {
            for (var entry : entries.filter(e -> e.toString().endsWith(".class")).toList()) {
                var bytes = Files.readAllBytes(entry);
                int version = bytes[6] << 8 | bytes[7] & 0xff;
                if (version < ClassFile.JAVA_6_VERSION) {
                    Files.write(entry, withFrames(files, bytes));
                }
            }
        }
    }

    private static byte[] withFrames(ClassFile files, byte[] bytes) {
        ClassTransform newer =
                (builder, element) -> {
                    if (element instanceof ClassFileVersion) {
                        builder.withVersion(ClassFile.JAVA_8_VERSION, 0);
                    } else {
                        builder.with(element);
                    }
                };
        return files.transformClass(
                files.parse(bytes),
                ClassTransform.transformingMethodBodies(CodeTransform.ACCEPT_ALL).andThen(newer));
    }

    private void link(Path modules) {
        int linked =
                run(
                        "jlink",
                        "--module-path",
                        modules.toString(),
                        "--add-modules",
                        MODULE + "," + PROVIDERS,
                        "--include-locales=" + LOCALES,
                        "--no-header-files",
                        "--no-man-pages",
                        "--output",
                        runtime.toString());
        if (linked != 0) {
            System.exit(1);
        }
    }

    /// In the runtime's own folder JavaFX loads its natives in place; else it unpacks them to the
    /// user's home at the first start.
    private void unpackNatives(Path modules) throws IOException {
        var lib = runtime.resolve(windows() ? "bin" : "lib");
        try (var jars = Files.list(modules)) {
            for (var candidate :
                    jars.filter(p -> p.getFileName().toString().startsWith("javafx-")).toList()) {
                try (var opened = new JarFile(candidate.toFile())) {
                    for (var entry :
                            opened.stream()
                                    .filter(e -> e.getName().matches("[^/]+\\.(so|dylib|dll)"))
                                    .toList()) {
                        try (var in = opened.getInputStream(entry)) {
                            Files.copy(
                                    in,
                                    lib.resolve(entry.getName()),
                                    StandardCopyOption.REPLACE_EXISTING);
                        }
                    }
                }
            }
        }
    }

    private static boolean windows() {
        return System.getProperty("os.name").startsWith("Windows");
    }

    /// Runs a tool of the JDK; its words are shown only where it fails.
    private static int run(String tool, String... args) {
        var words = new StringWriter();
        var out = new PrintWriter(words);
        int code = ToolProvider.findFirst(tool).orElseThrow().run(out, out, args);
        if (code != 0) {
            System.err.println(tool + " " + String.join(" ", args) + "\n" + words);
        }
        return code;
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(
                folder,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes a)
                            throws IOException {
                        Files.delete(file);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult postVisitDirectory(Path visited, IOException e)
                            throws IOException {
                        Files.delete(visited);
                        return FileVisitResult.CONTINUE;
                    }
                });
    }
}
