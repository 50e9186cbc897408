/// The whole program. It is no library: what it opens, it opens to the frameworks that read it.
module io.pingwall {
    requires static org.jspecify;
    requires com.fasterxml.jackson.core;
    requires com.ibm.icu;
    requires info.picocli;
    requires inet.ipaddr;
    requires org.jline.terminal;
    requires org.jline.terminal.ffm;
    requires org.tomlj;
    requires atlantafx.base;
    requires javafx.controls;
    requires org.controlsfx.controls;
    requires org.kordamp.ikonli.core;
    requires org.kordamp.ikonli.javafx;
    requires org.kordamp.ikonli.feather;
    requires java.desktop;
    requires java.logging;
    requires java.net.http;
    requires jdk.management;

    opens io.pingwall.command to
            info.picocli;
}
