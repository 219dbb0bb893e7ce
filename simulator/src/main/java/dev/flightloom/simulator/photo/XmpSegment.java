package dev.flightloom.simulator.photo;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The XMP segment of a photo with the names that DJI's aircraft write. */
final class XmpSegment {
  private static final String PACKET =
      """
      <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/">
       <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about="DJI Meta Data"
          xmlns:tiff="http://ns.adobe.com/tiff/1.0/"
          xmlns:drone-dji="http://www.dji.com/drone-dji/1.0/"
          tiff:Make="DJI"
          tiff:Model="{camera}"
          drone-dji:GpsStatus="RTK"
          drone-dji:AltitudeType="RtkAlt"
          drone-dji:GpsLatitude="{latitude}"
          drone-dji:GpsLongitude="{longitude}"
          drone-dji:AbsoluteAltitude="{absolute}"
          drone-dji:RelativeAltitude="{relative}"
          drone-dji:GimbalRollDegree="+0.00"
          drone-dji:GimbalYawDegree="{heading}"
          drone-dji:GimbalPitchDegree="-90.00"
          drone-dji:FlightRollDegree="+0.00"
          drone-dji:FlightYawDegree="{heading}"
          drone-dji:FlightPitchDegree="+0.00"
          drone-dji:RtkFlag="50"
          drone-dji:RtkStdLon="0.01140"
          drone-dji:RtkStdLat="0.01090"
          drone-dji:RtkStdHgt="0.02210"/>
       </rdf:RDF>
      </x:xmpmeta>
      <?xpacket end="w"?>\
      """;

  private XmpSegment() {}

  static byte[] of(Snap snap) {
    var packet =
        PACKET
            .replace("{camera}", snap.camera())
            .replace("{latitude}", signed(9, snap.latitude()))
            .replace("{longitude}", signed(9, snap.longitude()))
            .replace("{absolute}", signed(3, snap.absolute()))
            .replace("{relative}", signed(3, snap.relative()))
            .replace("{heading}", signed(2, snap.heading()));
    return ("http://ns.adobe.com/xap/1.0/\0" + packet).getBytes(StandardCharsets.UTF_8);
  }

  private static String signed(int digits, double value) {
    return String.format(Locale.ROOT, "%+." + digits + "f", value);
  }
}
