package io.pingwall.probe.icmp.windows;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class IpStatusTest {
    /// The numbers are those of ipexport.h, written out once more.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    11002 | IPV4 | network unreachable, says 10.9.9.9
                    11003 | IPV4 | host unreachable, says 10.9.9.9
                    11004 | IPV4 | port unreachable, says 10.9.9.9
                    11004 | IPV6 | administratively prohibited, says 10.9.9.9
                    11005 | IPV4 | port unreachable, says 10.9.9.9
                    11009 | IPV4 | too big for the path and must not be fragmented, says 10.9.9.9
                    11010 | IPV4 | no answer in time
                    11013 | IPV4 | time to live exceeded, says 10.9.9.9
                    11014 | IPV4 | time to live exceeded, says 10.9.9.9
                    11015 | IPV4 | ICMP error, says 10.9.9.9
                    11016 | IPV4 | ICMP error, says 10.9.9.9
                    11040 | IPV6 | host unreachable, says 10.9.9.9
                    11041 | IPV6 | time to live exceeded, says 10.9.9.9
                    11042 | IPV6 | ICMP error, says 10.9.9.9
                    11043 | IPV6 | ICMP error, says 10.9.9.9
                    11044 | IPV6 | ICMP error, says 10.9.9.9
                    11045 | IPV6 | host unreachable, says 10.9.9.9
                    11050 | IPV4 | this machine has no route to it: Windows reports a general failure: no network leads there, or a firewall on this machine forbids it
                    """)
    void whatAReplySays(int status, Family family, String text) {
        assertEquals(text, IpStatus.outcome(status, family, "10.9.9.9").text());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    11002 | this machine has no route to it
                    11003 | host unreachable
                    11009 | the packet is larger than this machine's own link takes
                    """)
    void whatOurOwnMachineSays(int status, String text) {
        assertEquals(text, IpStatus.outcome(status, Family.IPV4, "").text());
    }

    /// The numbers are those of winerror.h, written out once more.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    5     | this machine may not send pings: a firewall on this machine forbids it
                    8     | this machine had no room to send: Windows is out of memory for pings
                    50    | this machine has no route to it: its family is switched off on this machine
                    87    | this machine has no route to it: Windows takes no such address; a link-local one needs its interface, such as fe80::1%12
                    1214  | this machine has no route to it: Windows takes no such address; a link-local one needs its interface, such as fe80::1%12
                    1231  | this machine has no route to it
                    1232  | this machine has no route to it
                    1233  | this machine has no route to it: its family is switched off on this machine
                    1234  | this machine has no route to it: its family is switched off on this machine
                    1450  | this machine had no room to send: Windows is out of memory for pings
                    10013 | this machine may not send pings: a firewall on this machine forbids it
                    10049 | this machine has no route to it
                    10051 | this machine has no route to it
                    10055 | this machine had no room to send: Windows is out of memory for pings
                    10065 | this machine has no route to it
                    11002 | this machine has no route to it
                    11003 | this machine has no route to it
                    11006 | this machine had no room to send: Windows is out of memory for pings
                    11008 | the check failed on this machine: the network card reports a failure
                    11009 | the packet is larger than this machine's own link takes
                    11012 | this machine has no route to it
                    11018 | this machine has no route to it: Windows takes no such address; a link-local one needs its interface, such as fe80::1%12
                    4711  | the check failed on this machine: Windows reports error 4711
                    """)
    void whyNothingWasSent(int code, String text) {
        assertEquals(text, IpStatus.unasked(code).text());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    87    | this machine has no route to it: from 10.0.0.5, if that is its own address at all
                    10049 | this machine has no route to it: from 10.0.0.5, if that is its own address at all
                    11050 | this machine has no route to it: from 10.0.0.5, if that is its own address at all
                    5     | this machine may not send pings: a firewall on this machine forbids it
                    """)
    void whyNothingWasSentFromASource(int code, String text) {
        assertEquals(text, IpStatus.from("10.0.0.5", IpStatus.unasked(code)).text());
    }
}
